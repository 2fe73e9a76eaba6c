package id.reviu.survey.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.Contract;
import id.reviu.platform.test.TopicReader;
import id.reviu.survey.SurveyTest;
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
