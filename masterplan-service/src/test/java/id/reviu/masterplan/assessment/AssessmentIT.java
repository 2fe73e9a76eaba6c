package id.reviu.masterplan.assessment;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.SECOND_ADMIN;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReviuTest
class AssessmentIT {

    private static final Person SECOND_REVIEWER =
            Person.of(Tokens.of("reviewer.kedua").role("reviewer"));
    private static final Person THIRD_REVIEWER =
            Person.of(Tokens.of("reviewer.ketiga").role("reviewer"));

    private final Api api;
    private final City city;
    private String opd = "";
    private UUID instrument = new UUID(0, 0);

    AssessmentIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    @BeforeEach
    void layOut() {
        opd = city.opd("dinas");
        instrument = city.instrument(city.code("nilai"));
    }

    private String opened(int year, int assessors) {
        var path = "/assessments/" + UUID.randomUUID();
        assertThat(api.put(REVIEWER, path, City.assessmentBody(instrument, opd, year, assessors)))
                .hasStatus(201);
        return path;
    }

    private String selfScored(int year, int assessors) {
        var path = opened(year, assessors);
        assertThat(api.put(officer(opd), path + "/self-scores", City.scores(4, 4)))
                .hasStatusOk();
        assertThat(api.post(officer(opd), path + "/submission")).hasStatusOk();
        return path;
    }

    private void assess(Person assessor, String path, int one, int two) {
        assertThat(api.put(assessor, path + "/sheet", City.scores(one, two))).hasStatus2xxSuccessful();
        assertThat(api.post(assessor, path + "/sheet/submission")).hasStatusOk();
    }

    private static void says(MvcTestResult result, String path, @Nullable Object value) {
        assertThat(result).hasStatusOk().bodyJson().extractingPath(path).isEqualTo(value);
    }

    @Test
    void goesFromTheOpdsOwnScoresToTheFinalOnes() {
        var path = selfScored(2023, 1);
        assess(REVIEWER, path, 3, 2);
        var concluded = api.post(ADMIN, path + "/conclusion", "{}");
        says(concluded, "$.state", "final");
        says(concluded, "$.result.index", 2.6);
        says(concluded, "$.result.grade.code", "high");
        says(concluded, "$.result.lifts[0].leaf", "one");
        says(concluded, "$.selfResult.index", 4.0);
        says(api.get(officer(opd), path), "$.sheets[0].by.name", "Name of reviewer.ub");
        says(api.get(COUNCIL, "/assessments?year=2023&opd=" + opd), "$.items[0].index", 2.6);
    }

    @Test
    void tellsTheImprovementOnLastYear() {
        var before = selfScored(2022, 1);
        assess(REVIEWER, before, 2, 2);
        api.post(ADMIN, before + "/conclusion", "{}");
        var now = selfScored(2023, 1);
        assess(REVIEWER, now, 3, 2);
        var concluded = api.post(ADMIN, now + "/conclusion", "{}");
        says(concluded, "$.improvement.difference", 0.6);
        says(concluded, "$.improvement.year", 2022);
        says(api.get(ADMIN, before), "$.improvement", null);
    }

    @Test
    void hidesAssessorsFromEachOtherUntilTheLastHasHandedIn() {
        var path = selfScored(2023, 2);
        var history = "/history" + path.replace("assessments", "assessment");
        var sheet =
                "{\"scores\": [{\"leaf\": \"one\", \"value\": 3, \"note\": \"Rahasia\"}, {\"leaf\": \"two\", \"value\": 2}]}";
        assertThat(api.put(REVIEWER, path + "/sheet", sheet)).hasStatus(201);
        assertThat(api.post(REVIEWER, path + "/sheet/submission")).hasStatusOk();
        var seen = api.get(SECOND_REVIEWER, path);
        says(seen, "$.state", "self-scored");
        says(seen, "$.handedIn.length()", 1);
        says(seen, "$.own", null);
        assertThat(seen).bodyText().doesNotContain("Rahasia");
        assertThat(api.get(ADMIN, history)).hasStatusOk().bodyText().doesNotContain("Rahasia");
        assess(SECOND_REVIEWER, path, 3, 3);
        var revealed = api.get(REVIEWER, path);
        says(revealed, "$.state", "assessed");
        says(revealed, "$.sheets.length()", 2);
        says(revealed, "$.agreement.measure", "weighted-kappa");
        says(revealed, "$.agreement.leaves", 2);
        assertThat(api.get(officer(opd), history)).hasStatusOk().bodyText().contains("Rahasia");
    }

    @Test
    void asksForADecisionWhereAssessorsDiffer() {
        var path = selfScored(2023, 2);
        assess(REVIEWER, path, 3, 1);
        assess(SECOND_REVIEWER, path, 3, 3);
        assertThat(api.post(ADMIN, path + "/conclusion", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("/decisions/two")
                .doesNotContain("/decisions/one");
        assertThat(api.post(ADMIN, path + "/conclusion", decision(4)))
                .hasStatus(422)
                .bodyText()
                .contains("/decisions/two");
        var concluded = api.post(ADMIN, path + "/conclusion", decision(2));
        says(concluded, "$.finalScores[1].value", 2);
        says(concluded, "$.result.index", 2.6);
        says(concluded, "$.concludedBy.name", "Name of admin");
    }

    private static String decision(int two) {
        return "{\"decisions\": [{\"leaf\": \"two\", \"value\": %d, \"note\": \"Dibahas\"}]}".formatted(two);
    }

    @Test
    void namesTheIntraclassCorrelationForThree() {
        var path = selfScored(2023, 3);
        assess(REVIEWER, path, 3, 1);
        assess(SECOND_REVIEWER, path, 3, 2);
        assess(THIRD_REVIEWER, path, 4, 2);
        says(api.get(ADMIN, path), "$.agreement.measure", "icc-2-1");
    }

    @Test
    void letsNobodyJudgeWhatTheyScored() {
        var both = Person.of(
                Tokens.of("rangkap." + opd).role("opd-officer").role("reviewer").organization(opd));
        var path = opened(2023, 1);
        api.put(both, path + "/self-scores", City.scores(4, 4));
        api.put(officer(opd), path + "/self-scores", City.scores(4, 3));
        api.post(officer(opd), path + "/submission");
        assertThat(api.put(both, path + "/sheet", City.SCORES)).hasStatus(403);
        assess(REVIEWER, path, 3, 2);
        assertThat(api.post(REVIEWER, path + "/conclusion", "{}")).hasStatus(403);
        assertThat(api.post(both, path + "/conclusion", "{}")).hasStatus(403);
        assertThat(api.post(SECOND_ADMIN, path + "/conclusion", "{}")).hasStatusOk();
    }

    @Test
    void isHandedInWithEveryLeafScoredOrExplained() {
        var path = opened(2023, 1);
        var gap = "{\"scores\": [{\"leaf\": \"one\", \"value\": 4}, {\"leaf\": \"two\", \"leftOut\": true}]}";
        assertThat(api.put(officer(opd), path + "/self-scores", gap)).hasStatusOk();
        assertThat(api.post(officer(opd), path + "/submission"))
                .hasStatus(422)
                .bodyText()
                .contains("/scores/two/note");
        api.put(officer(opd), path + "/self-scores", gap.replace("true", "true, \"note\": \"Tidak ada layanan\""));
        says(api.post(officer(opd), path + "/submission"), "$.selfResult.index", 4.0);
        assertThat(api.put(officer(opd), path + "/self-scores", City.SCORES)).hasStatus(409);
    }

    @Test
    void keepsWhatTheScoresRestOn() {
        var path = opened(2023, 1);
        var body = """
                {"scores": [{"leaf": "one", "value": 4, "note": "Terbit",
                             "evidence": [{"kind": "link", "url": "https://kedirikota.go.id/rencana"}]}]}
                """;
        says(
                api.put(officer(opd), path + "/self-scores", body),
                "$.selfScores[0].evidence[0].url",
                "https://kedirikota.go.id/rencana");
    }

    @Test
    void refusesScoresOffTheScaleAndUnknownLeaves() {
        var path = opened(2023, 1);
        var wrong = "{\"scores\": [{\"leaf\": \"one\", \"value\": 5}, {\"leaf\": \"three\", \"value\": 1}]}";
        assertThat(api.put(officer(opd), path + "/self-scores", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("/scores/0/value", "/scores/1/leaf");
        assertThat(api.put(officer(opd), path + "/self-scores", "{\"scores\": 7}"))
                .hasStatus(400);
    }

    @Test
    void goesBackToTheOpdWithAReasonAndLetsAssessorsLookAgain() {
        var path = selfScored(2023, 1);
        assess(REVIEWER, path, 3, 2);
        says(api.post(REVIEWER, path + "/return", "{\"reason\": \"Bukti kurang\"}"), "$.reason", "Bukti kurang");
        api.put(officer(opd), path + "/self-scores", City.scores(4, 3));
        api.post(officer(opd), path + "/submission");
        var own = api.get(REVIEWER, path);
        says(own, "$.own.handedIn", false);
        says(own, "$.own.scores.length()", 2);
        assess(REVIEWER, path, 4, 2);
        says(api.post(ADMIN, path + "/conclusion", "{}"), "$.result.index", 3.2);
        says(api.post(ADMIN, path + "/reopening", "{\"reason\": \"Salah ketik\"}"), "$.state", "assessed");
    }

    @Test
    void isFilledOnceForASubjectAndYear() {
        opened(2023, 1);
        assertThat(api.put(ADMIN, "/assessments/" + UUID.randomUUID(), City.assessmentBody(instrument, opd, 2023, 2)))
                .hasStatus(409);
        var city = City.assessmentBody(instrument, opd, 2023, 1).replace("\"opd\", ", "\"city\", ");
        assertThat(api.put(ADMIN, "/assessments/" + UUID.randomUUID(), city)).hasStatus(201);
        assertThat(api.put(ADMIN, "/assessments/" + UUID.randomUUID(), City.assessmentBody(instrument, opd, 2019, 1)))
                .hasStatus(422)
                .bodyText()
                .contains("/year");
    }

    @Test
    void tellsWhoWorksOnSomethingOld() {
        var path = opened(2023, 1);
        api.put(officer(opd), path + "/self-scores", City.SCORES);
        var sent = api.put(officer(opd), path + "/self-scores", City.scores(1, 1), "\"1\"");
        assertThat(sent).hasStatus(412).bodyText().contains("\"version\":2");
        api.post(officer(opd), path + "/submission");
        api.put(REVIEWER, path + "/sheet", City.SCORES);
        assertThat(api.put(REVIEWER, path + "/sheet", City.scores(1, 1), "\"9\""))
                .hasStatus(412);
        assertThat(api.put(REVIEWER, path + "/sheet", City.scores(1, 1), "\"1\""))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"2\"");
    }

    @Test
    void isKeptFromOtherOpds() {
        var path = selfScored(2023, 1);
        var other = officer(city.opd("lain"));
        assertThat(api.get(other, path)).hasStatus(404);
        says(api.get(other, "/assessments?opd=" + opd), "$.items.length()", 0);
    }

    @Test
    void isListedByKey() {
        opened(2023, 1);
        var last = opened(2022, 1);
        var first = api.get(ADMIN, "/assessments?limit=1&opd=" + opd);
        says(first, "$.items[0].year", 2023);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.next")
                .satisfies(next -> says(
                        api.get(ADMIN, "/assessments?limit=1&opd=" + opd + "&after=" + next),
                        "$.items[0].id",
                        last.substring("/assessments/".length())));
        assertThat(api.get(ADMIN, "/assessments?after=x.y")).hasStatus(400);
    }
}
