package id.reviu.masterplan.recommendation;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.head;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ReviuTest
class RecommendationIT {

    private static final String FUTURE = "2099-12-31";
    private static final String REASON = "{\"reason\": \"Anggaran belum ada\"}";
    private static final String HALF = "{\"progress\": 50, \"narrative\": \"Dua kecamatan terlayani\"}";
    private static final String ALL =
            "{\"narrative\": \"Semua kelurahan terlayani\", \"evidence\": [{\"kind\": \"note\", \"note\": \"SK 12/2024\"}]}";

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private String opd = "";
    private UUID review = new UUID(0, 0);
    private UUID finding = new UUID(0, 0);

    RecommendationIT(
            @Autowired MockMvcTester mvc,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void aFinalFinding() {
        opd = city.opd("dinkes");
        review = city.review(city.plan());
        finding = city.finding(review);
    }

    private String sent() {
        return "/recommendations/" + city.recommendation(review, finding, opd, FUTURE);
    }

    private String body() {
        return City.recommendationBody(review, finding, opd, FUTURE);
    }

    @Test
    void goesFromDraftToVerified() {
        var id = UUID.randomUUID();
        var path = "/recommendations/" + id;
        assertThat(api.put(REVIEWER, path, body())).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(api.put(REVIEWER, path, body())).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.get(officer(opd), path)).hasStatus(404);
        assertThat(api.post(REVIEWER, path + "/sending")).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(api.post(REVIEWER, path + "/sending")).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(api.post(head(opd), path + "/acceptance"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.findings[0].id", on -> assertThat(on).isEqualTo(finding.toString()))
                .extractingPath("$.state")
                .isEqualTo("accepted");
        assertThat(api.post(officer(opd), path + "/progress", HALF))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("in-progress"))
                .extractingPath("$.progress")
                .isEqualTo(50);
        assertThat(api.post(officer(opd), path + "/progress", HALF))
                .hasStatusOk()
                .hasHeader("ETag", "\"4\"");
        assertThat(api.post(officer(opd), path + "/completion", ALL))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.progress", progress -> assertThat(progress).isEqualTo(100))
                .hasPathSatisfying(
                        "$.evidence[0].note", note -> assertThat(note).isEqualTo("SK 12/2024"))
                .extractingPath("$.claimedBy.id")
                .isEqualTo("id-of-petugas." + opd);
        assertThat(api.post(officer(opd), path + "/completion", ALL))
                .hasStatusOk()
                .hasHeader("ETag", "\"5\"");
        assertThat(api.post(REVIEWER, path + "/verification"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("verified"))
                .extractingPath("$.verifiedBy.name")
                .isEqualTo("Name of reviewer.ub");
        assertThat(api.post(ADMIN, path + "/verification")).hasStatusOk().hasHeader("ETag", "\"6\"");

        for (var event : TopicReader.of("reviu.recommendation.v1").awaitKey(id.toString(), 6)) {
            Contract.of("reviu.recommendation.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void isObjectedToRevisedAndSentAgain() {
        var path = sent();
        assertThat(api.post(officer(opd), path + "/objection", "{\"reason\": \"\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/reason");
        assertThat(api.post(officer(opd), path + "/objection", REASON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("Anggaran belum ada");
        assertThat(api.post(officer(opd), path + "/progress", HALF))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("objected", "accepted");
        assertThat(api.put(REVIEWER, path, body().replace("\"adjust\"", "\"add\"")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("objected");
        assertThat(api.post(REVIEWER, path + "/sending"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.measure", measure -> assertThat(measure).isEqualTo("add"))
                .extractingPath("$.state")
                .isEqualTo("sent");
        assertThat(api.put(REVIEWER, path, body())).hasStatus(409);
    }

    @Test
    void comesBackWithAReasonUntilItIsReallyDone() {
        var path = sent();
        api.post(officer(opd), path + "/acceptance");
        api.post(officer(opd), path + "/completion", ALL);
        assertThat(api.post(officer(opd), path + "/progress", HALF)).hasStatus(409);
        assertThat(api.post(ADMIN, path + "/return", "{\"reason\": \"SK belum berlaku\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("returned");
        assertThat(api.post(officer(opd), path + "/progress", HALF))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("SK belum berlaku");
        api.post(officer(opd), path + "/completion", ALL);
        assertThat(api.post(ADMIN, path + "/verification")).hasStatusOk();
        assertThat(api.post(ADMIN, path + "/withdrawal", REASON)).hasStatus(409);
    }

    @Test
    void isNotVerifiedByWhoReportedItDone() {
        var both = Person.of(Tokens.of("rangkap." + opd)
                .role("opd-officer")
                .role("administrator")
                .organization(opd));
        var path = sent();
        api.post(both, path + "/acceptance");
        api.post(both, path + "/completion", ALL);

        assertThat(api.post(both, path + "/verification"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("own-claim");
        assertThat(api.post(ADMIN, path + "/verification")).hasStatusOk();
    }

    @Test
    void belongsToTheOpdItWasSentTo() {
        var path = sent();
        var other = officer(city.opd("disdik"));
        for (var verb : List.of("/acceptance", "/objection", "/progress", "/completion")) {
            var body = verb.equals("/objection") ? REASON : verb.equals("/progress") ? HALF : ALL;
            assertThat(api.post(other, path + verb, body))
                    .as(verb)
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("not-sent-to-you");
            assertThat(api.post(ADMIN, path + verb, body)).as(verb).hasStatus(403);
        }
        assertThat(api.get(other, path)).hasStatus(403);
        assertThat(api.get(other, "/recommendations?review=" + review))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(api.get(COUNCIL, path)).hasStatusOk();
        assertThat(api.get(officer(opd), "/recommendations/" + UUID.randomUUID()))
                .hasStatus(404);
        var nowhere = Person.of(Tokens.of("petugas.nowhere").role("opd-officer"));
        assertThat(api.post(nowhere, path + "/acceptance")).hasStatus(403);
    }

    @Test
    void isKeptFromOtherOpdsByTheDatabaseToo() {
        city.recommendation(review, finding, opd, FUTURE);
        api.put(REVIEWER, "/recommendations/" + UUID.randomUUID(), body());

        for (var table : List.of("recommendation", "finding", "recommendation_finding")) {
            assertThat(rowsSeenWith(table, "own", opd)).as(table).isEqualTo(1);
            assertThat(rowsSeenWith(table, "own", "another")).as(table).isZero();
            assertThat(rowsSeenWith(table, "none", opd)).as(table).isZero();
            assertThat(rowsSeenWith(table, "all", "")).as(table).isPositive();
        }
    }

    private long rowsSeenWith(String table, String reach, String organization) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("SELECT set_config('reviu.reach', :reach, true), set_config('reviu.organization', :opd, true)")
                    .param("reach", reach)
                    .param("opd", organization)
                    .query((row, number) -> true)
                    .single();
            return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
        }));
    }

    @Test
    void isSentOnlyOnFinalFindings() {
        var draft = UUID.randomUUID();
        api.put(REVIEWER, "/findings/" + draft, City.findingBody(review, "[]"));
        var path = "/recommendations/" + UUID.randomUUID();
        api.put(REVIEWER, path, City.recommendationBody(review, draft, opd, FUTURE));

        assertThat(api.post(REVIEWER, path + "/sending"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("findings-not-final");
        api.post(REVIEWER, "/findings/" + draft + "/conclusion");
        assertThat(api.post(REVIEWER, path + "/sending")).hasStatusOk();
    }

    @Test
    void namesEveryFaultAtItsPlace() {
        var path = "/recommendations/" + UUID.randomUUID();
        assertThat(api.put(REVIEWER, path, "{\"priority\": \"soon\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/review", "/opd", "/priority", "/due", "/measure", "/text/id", "/findings");
        var elsewhere = city.finding(city.review(city.plan()));
        assertThat(api.put(REVIEWER, path, City.recommendationBody(review, elsewhere, "nobody", FUTURE)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/opd", "/findings/0");
        var sent = sent();
        api.post(officer(opd), sent + "/acceptance");
        assertThat(api.post(officer(opd), sent + "/progress", "{\"progress\": 120, \"narrative\": \"x\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/progress");
    }

    @Test
    void refusesAnEditOfAnOldState() {
        var path = sent();
        api.post(officer(opd), path + "/acceptance");

        assertThat(api.post(officer(opd), path + "/progress", HALF, "\"2\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.state")
                .isEqualTo("accepted");
        assertThat(api.post(officer(opd), path + "/progress", HALF, "\"3\"")).hasStatusOk();
    }

    @Test
    void isListedByDueDateAndByWhatIsWanted() {
        var late = city.recommendation(review, finding, opd, "2024-01-31");
        var other = city.recommendation(review, finding, city.opd("disdik"), FUTURE);
        var in = "/recommendations?review=" + review;

        assertThat(api.get(REVIEWER, in))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[*].id", ids -> assertThat(ids).isEqualTo(List.of(late.toString(), other.toString())))
                .extractingPath("$.items[*].overdue")
                .isEqualTo(List.of(true, false));
        assertThat(api.get(REVIEWER, in + "&limit=1"))
                .bodyJson()
                .extractingPath("$.next")
                .satisfies(next -> assertThat(api.get(REVIEWER, in + "&after=" + next))
                        .bodyJson()
                        .extractingPath("$.items[*].id")
                        .isEqualTo(List.of(other.toString())));
        assertIds(in + "&overdue=true", late);
        assertIds(in + "&opd=" + opd, late);
        assertIds(in + "&dimension=living&overdue=true", late);
        assertIds(in + "&dimension=governance");
        api.post(officer(opd), "/recommendations/" + late + "/acceptance");
        assertIds(in + "&state=accepted,in-progress", late);
        assertIds(in + "&state=sent", other);
        assertThat(api.get(REVIEWER, "/recommendations?finding=" + finding))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(2);
        assertThat(api.get(REVIEWER, in + "&state=lost")).hasStatus(400);
        assertThat(api.get(REVIEWER, in + "&after=never.x")).hasStatus(400);
        api.post(officer(opd), "/recommendations/" + late + "/completion", ALL);
        assertIds(in + "&overdue=true");
    }

    private void assertIds(String path, UUID... ids) {
        assertThat(api.get(REVIEWER, path))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .isEqualTo(List.of(ids).stream().map(UUID::toString).toList());
    }

    @Test
    void keepsItsHistoryAndShowsTheOpdWhatCameAfterTheDraft() {
        var path = sent();
        api.post(officer(opd), path + "/objection", REASON);
        var history = "/history/recommendation/" + path.substring(path.lastIndexOf('/') + 1);

        assertThat(api.get(REVIEWER, history))
                .bodyJson()
                .extractingPath("$.items[*].action")
                .isEqualTo(List.of("written", "sent", "objected"));
        assertThat(api.get(officer(opd), history))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[*].action", actions -> assertThat(actions).isEqualTo(List.of("sent", "objected")))
                .extractingPath("$.items[1].fields[?(@.field == 'reason')].after")
                .isEqualTo(List.of("Anggaran belum ada"));
        assertThat(api.get(officer(city.opd("disdik")), history))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }
}
