package id.reviu.survey.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.Contract;
import id.reviu.platform.test.TopicReader;
import id.reviu.survey.SurveyTest;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The copies follow their topics: a later version wins, whatever comes in which order. */
@SurveyTest
class ReferenceIT {

    private static final UUID REVIEW = UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001");
    private static final UUID PLAN = UUID.fromString("5f0e6a52-3d0b-4b0e-9f58-1c7f6f2b2020");

    private final Opds opds;
    private final Programmes programmes;
    private final Reviews reviews;

    ReferenceIT(Opds opds, Programmes programmes, Reviews reviews) {
        this.opds = opds;
        this.programmes = programmes;
        this.reviews = reviews;
    }

    private static String opd(String code, int version, String status) {
        return """
                {"id": "%s", "version": %d, "action": "changed", "actor": {"id": "a", "name": "A"},
                 "at": "2024-05-02T01:30:00Z", "code": "%s", "name": "N", "kind": "dinas", "confirmed": true,
                 "status": "%s", "successor": null, "later": "field"}
                """.formatted(code, version, code, status);
    }

    @Test
    void keepsTheLatestState() {
        var topic = TopicReader.of("reviu.opd.v1");
        topic.send("lama", opd("lama", 2, "active"));
        topic.send("lama", opd("lama", 1, "closed"));
        topic.send("lama", opd("lama", 2, "closed"));
        topic.send("batas", opd("batas", 1, "active"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(opds.activeAmong(List.of("lama", "batas")))
                        .containsExactlyInAnyOrder("lama", "batas"));
        topic.send("lama", opd("lama", 3, "merged"));
        topic.send("batas", null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(opds.activeAmong(List.of("lama", "batas"))).isEmpty());
    }

    @Test
    void countsTheProgrammesOfTheVersionInForceOnly() {
        var inForce = UUID.randomUUID();
        var draft = UUID.randomUUID();
        TopicReader.of("reviu.plan.v1").send(inForce.toString(), plan(inForce, 2, 1, "approved"));
        TopicReader.of("reviu.plan.v1").send(draft.toString(), plan(draft, 1, 2, "draft"));
        TopicReader.of("reviu.programme.v1").send(UUID.randomUUID().toString(), programme(inForce, "kota-sehat"));
        TopicReader.of("reviu.programme.v1").send(UUID.randomUUID().toString(), programme(draft, "kota-sehat"));
        TopicReader.of("reviu.programme.v1").send(UUID.randomUUID().toString(), programme(draft, "kota-lain"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(programmes.ownedBy(List.of("versi"), draft).get("versi")).hasSize(2);
            assertThat(programmes.ownedBy(List.of("versi"), null).get("versi"))
                    .extracting(OwnProgramme::code)
                    .containsExactly("kota-sehat");
        });
        TopicReader.of("reviu.plan.v1").send(inForce.toString(), plan(inForce, 3, 1, "superseded"));
        TopicReader.of("reviu.plan.v1").send(draft.toString(), plan(draft, 2, 2, "approved"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                programmes.ownedBy(List.of("versi"), null).get("versi"))
                        .extracting(OwnProgramme::code)
                        .containsExactly("kota-lain", "kota-sehat"));
    }

    private static String plan(UUID id, long version, int number, String status) {
        return """
                {"id": "%s", "version": %d, "action": "changed", "actor": {"id": "a", "name": "A"}, "at": "2024-05-02T01:30:00Z",
                 "code": "versi", "number": %d, "title": {"id": "M", "en": "M"}, "from": 2020, "to": 2029, "status": "%s",
                 "basedOn": null, "dimensions": []}
                """.formatted(id, version, number, status);
    }

    private static String programme(UUID plan, String code) {
        return """
                {"id": "%s", "version": 1, "action": "added", "actor": {"id": "a", "name": "A"}, "at": "2024-05-02T01:30:00Z",
                 "plan": "%s", "code": "%s", "name": "N", "dimension": "living", "subDimension": "living/health", "opd": "versi",
                 "supportingOpds": [], "quickWin": false, "ict": false, "from": 2020, "to": 2029, "confirmed": true}
                """.formatted(UUID.randomUUID(), plan, code);
    }

    @Test
    void readsWhatTheMasterplanTells() {
        TopicReader.of("reviu.programme.v1")
                .send(
                        "7c1d4f2a-8b7e-4d55-bb2e-3a9d60c1a001",
                        Contract.of("reviu.programme.v1").golden());
        TopicReader.of("reviu.review.v1")
                .send(REVIEW.toString(), Contract.of("reviu.review.v1").golden());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(programmes.ownedBy(List.of("dinkes"), PLAN)).containsKey("dinkes");
            assertThat(reviews.planOf(REVIEW)).contains(PLAN);
        });
        assertThat(programmes.ownedBy(List.of("dinkes"), UUID.randomUUID())).isEmpty();
        TopicReader.of("reviu.programme.v1").send("7c1d4f2a-8b7e-4d55-bb2e-3a9d60c1a001", null);
        TopicReader.of("reviu.review.v1").send(REVIEW.toString(), null);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(programmes.ownedBy(List.of("dinkes"), null)).isEmpty();
            assertThat(reviews.planOf(REVIEW)).isEmpty();
        });
    }
}
