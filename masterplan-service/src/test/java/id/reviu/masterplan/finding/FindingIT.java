package id.reviu.masterplan.finding;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.head;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Signer;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class FindingIT {

    private final Api api;
    private final City city;
    private String opd = "";
    private UUID plan = new UUID(0, 0);
    private UUID review = new UUID(0, 0);
    private String path = "";

    FindingIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    @BeforeEach
    void aReviewUnderWay() {
        opd = city.opd("dinkes");
        plan = city.plan();
        review = city.review(plan);
        path = "/findings/" + UUID.randomUUID();
    }

    private String body(String evidence) {
        return City.findingBody(review, evidence);
    }

    @Test
    void isWrittenConcludedAndTold() {
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(api.put(REVIEWER, path, body("[]")))
                .hasStatus(201)
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("draft"))
                .extractingPath("$.evidenced")
                .isEqualTo(false);
        assertThat(api.put(REVIEWER, path, body("[]"))).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.post(REVIEWER, path + "/conclusion"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("final");
        assertThat(api.post(REVIEWER, path + "/conclusion")).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(api.put(REVIEWER, path, body("[{\"kind\": \"note\", \"note\": \"Notulen\"}]")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("finding-not-draft");

        for (var event : TopicReader.of("reviu.finding.v1").awaitKey(id, 2)) {
            Contract.of("reviu.finding.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void standsOnFiguresRealisationsLinksAndNotes() {
        var indicator = city.indicator(plan, opd);
        city.realisation(indicator, opd);
        var id = path.substring(path.lastIndexOf('/') + 1);
        var evidence = """
                [{"kind": "figure", "statement": "%s"},
                 {"kind": "realisation", "indicator": "%s", "year": 2023},
                 {"kind": "link", "url": "https://kedirikota.go.id/berita", "note": "Berita"},
                 {"kind": "note", "note": "Surat 045/2024"}]""".formatted(Signer.TRUSTED.states("3.40"), indicator);

        assertThat(api.put(REVIEWER, path, body(evidence)))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.evidenced", marked -> assertThat(marked).isEqualTo(true))
                .hasPathSatisfying(
                        "$.evidence[0].figure",
                        figure -> assertThat(figure).asString().contains("/criteria/efisien"))
                .hasPathSatisfying(
                        "$.evidence[0].value", value -> assertThat(value).isEqualTo(3.4))
                .hasPathSatisfying(
                        "$.evidence[0].simulated", marked -> assertThat(marked).isEqualTo(true))
                .hasPathSatisfying(
                        "$.evidence[1].value", value -> assertThat(value).isEqualTo(3.54))
                .extractingPath("$.evidence[3].note")
                .isEqualTo("Surat 045/2024");
        assertThat(api.put(REVIEWER, path, body(evidence))).hasStatusOk().hasHeader("ETag", "\"1\"");
        for (var event : TopicReader.of("reviu.finding.v1").awaitKey(id, 1)) {
            Contract.of("reviu.finding.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsThePinnedValueWhenTheRealisationMovesAndShowsBoth() {
        var indicator = city.indicator(plan, opd);
        city.realisation(indicator, opd);
        var evidence = "[{\"kind\": \"realisation\", \"indicator\": \"%s\", \"year\": 2023}]".formatted(indicator);
        api.put(REVIEWER, path, body(evidence));
        api.put(officer(opd), "/indicators/" + indicator + "/realisations/2023", "{\"value\": 3.6}");

        assertThat(api.put(REVIEWER, path, body(evidence))).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.get(REVIEWER, path))
                .bodyJson()
                .hasPathSatisfying(
                        "$.evidence[0].value", value -> assertThat(value).isEqualTo(3.54))
                .extractingPath("$.evidence[0].now.value")
                .isEqualTo(3.6);
    }

    @Test
    void takesNoFigureThatReportingDidNotSign() {
        var forged = "[{\"kind\": \"note\", \"note\": \"x\"}, {\"kind\": \"figure\", \"statement\": \"%s\"}]"
                .formatted(Signer.STRANGER.states("5.0"));

        assertThat(api.put(REVIEWER, path, body(forged)))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", pointer -> assertThat(pointer).isEqualTo("/evidence/1/statement"))
                .hasPathSatisfying("$.errors[0].code", code -> assertThat(code).isEqualTo("statement-not-signed"))
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains("Pin the figure again");
        assertThat(api.get(REVIEWER, path)).hasStatus(404);
    }

    @Test
    void namesEveryFaultAtItsPlace() {
        var faulty = """
                {"review": "%s", "kind": "rumour", "dimension": "weather", "subDimension": "living/health",
                 "programme": "%2$s", "text": {"id": " "}, "evidence": [
                   {"kind": "realisation", "indicator": "%2$s"}, {"kind": "link", "url": "ftp://x"}, {"kind": "note"}]}""".formatted(review, UUID.randomUUID());

        assertThat(api.put(REVIEWER, path, faulty))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "/kind", "/severity", "/text/id", "/evidence/0/year", "/evidence/1/url", "/evidence/2/note");
        var unknown = body("[{\"kind\": \"realisation\", \"indicator\": \"%s\", \"year\": 2023}]"
                        .formatted(UUID.randomUUID()))
                .replace("\"living\"", "\"weather\"")
                .replace("\"subDimension\"", "\"programme\": \"%s\", \"subDimension\"".formatted(UUID.randomUUID()));
        assertThat(api.put(REVIEWER, path, unknown))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/dimension", "/programme", "/evidence/0/year");
        assertThat(api.put(REVIEWER, path, City.findingBody(UUID.randomUUID(), "[]")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/review");
    }

    @Test
    void refusesAnEditOfAnOldState() {
        api.put(REVIEWER, path, body("[]"));
        api.put(ADMIN, path, body("[{\"kind\": \"note\", \"note\": \"Notulen\"}]"));

        assertThat(api.put(REVIEWER, path, body("[{\"kind\": \"note\", \"note\": \"Surat\"}]"), "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.evidence[0].note")
                .isEqualTo("Notulen");
        assertThat(api.post(REVIEWER, path + "/conclusion", null, "\"1\"")).hasStatus(412);
    }

    @Test
    void isReopenedAndWithdrawnOnlyWhileNoRecommendationRestsOnIt() {
        var finding = city.finding(review);
        var at = "/findings/" + finding;
        assertThat(api.post(REVIEWER, at + "/reopening", "{\"reason\": \"Salah angka\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("draft");
        api.post(REVIEWER, at + "/conclusion");
        var recommendation = city.recommendation(review, finding, opd, "2099-12-31");

        assertThat(api.post(REVIEWER, at + "/reopening", "{\"reason\": \"Salah angka\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("finding-in-use");
        api.post(REVIEWER, "/recommendations/" + recommendation + "/withdrawal", "{\"reason\": \"Salah alamat\"}");
        assertThat(api.post(REVIEWER, at + "/withdrawal", "{\"reason\": \"Keliru\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("withdrawn");
        assertThat(api.post(REVIEWER, at + "/conclusion")).hasStatus(409);
    }

    @Test
    void isSeenByAnOpdOnlyBehindItsOwnRecommendations() {
        api.put(REVIEWER, path, body("[]"));
        assertThat(api.get(COUNCIL, path)).hasStatus(404);
        var finding = city.finding(review);
        assertThat(api.get(COUNCIL, "/findings/" + finding)).hasStatusOk();
        assertThat(api.get(officer(opd), "/findings/" + finding)).hasStatus(404);

        city.recommendation(review, finding, opd, "2099-12-31");

        assertThat(api.get(officer(opd), "/findings/" + finding)).hasStatusOk();
        assertThat(api.get(head(opd), "/findings?review=" + review))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .isEqualTo(List.of(finding.toString()));
        assertThat(api.get(officer(city.opd("disdik")), "/findings/" + finding)).hasStatus(404);
    }

    @Test
    void isListedInTheOrderItWasWrittenAndByWhatIsWanted() {
        var first = city.finding(review);
        var second = city.finding(review);
        api.put(REVIEWER, path, body("[]"));

        assertThat(api.get(REVIEWER, "/findings?state=final&limit=1&review=" + review))
                .bodyJson()
                .hasPathSatisfying("$.items[*].id", ids -> assertThat(ids).isEqualTo(List.of(first.toString())))
                .extractingPath("$.next")
                .satisfies(next -> assertThat(
                                api.get(REVIEWER, "/findings?state=final&review=" + review + "&after=" + next))
                        .bodyJson()
                        .extractingPath("$.items[*].id")
                        .isEqualTo(List.of(second.toString())));
        assertThat(api.get(REVIEWER, "/findings?dimension=governance&review=" + review))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(api.get(REVIEWER, "/findings?state=lost")).hasStatus(400);
        assertThat(api.get(REVIEWER, "/findings?after=x.y")).hasStatus(400);
    }

    @Test
    void isNotWrittenIntoAReviewThatIsOver() {
        api.put(ADMIN, "/reviews/" + review + "/decision", "{\"on\": \"2024-11-29\", \"because\": \"Dipertahankan\"}");
        for (var phase : List.of("survey", "analysis", "recommendation", "approval", "closed")) {
            var body = "{\"phase\": \"%s\", \"reason\": \"Uji\"}".formatted(phase);
            api.post(ADMIN, "/reviews/" + review + "/phase", body);
        }

        assertThat(api.put(REVIEWER, path, body("[]")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("review-closed");
    }
}
