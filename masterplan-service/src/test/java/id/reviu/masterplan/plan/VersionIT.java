package id.reviu.masterplan.plan;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import id.reviu.platform.test.TopicReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a plan version, from the draft to the one that takes its place. */
@ReviuTest
class VersionIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DECISION = """
            {"decision": {"number": "188.45/7/2024", "date": "2024-11-20", "minutes": "Risalah 20 November 2024"},
             "validFrom": "2024-12-01"}
            """;

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;
    private final UUID draft = UUID.randomUUID();
    private String opd = "";
    private UUID plan = draft;
    private UUID programme = draft;
    private UUID indicator = draft;

    VersionIT(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void putAVersionInForce() {
        opd = city.opd("dinkes");
        plan = city.plan();
        programme = city.programme(plan, opd);
        indicator = city.indicator(plan, opd);
        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval")).hasStatusOk();
    }

    private MvcTestResult begin() {
        return api.post(ADMIN, "/plans/" + plan + "/drafts", "{\"id\": \"%s\"}".formatted(draft));
    }

    private void propose() {
        assertThat(api.post(ADMIN, "/plans/" + draft + "/proposal")).hasStatusOk();
    }

    private JsonNode copy(String kind) {
        var items = read(api.get(ADMIN, "/" + kind + "?plan=" + draft)).path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }

    private static JsonNode read(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void beginsAsACopyInWhichEveryPartIsStillTheSame() {
        assertThat(begin())
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.number", number -> assertThat(number).isEqualTo(2))
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("draft"))
                .hasPathSatisfying("$.basedOn", basis -> assertThat(basis).isEqualTo(plan.toString()))
                .extractingPath("$.dimensions[*].code")
                .asArray()
                .containsExactly("governance", "living");
        assertThat(begin()).hasStatusOk();

        var home = copy("programmes");
        assertThat(home.path("id").asString()).isNotEqualTo(programme.toString());
        assertThat(home.path("origin").asString()).isEqualTo(programme.toString());
        assertThat(home.path("quickWin").asBoolean()).isTrue();
        var satisfaction = copy("indicators");
        assertThat(satisfaction.path("origin").asString()).isEqualTo(indicator.toString());
        assertThat(satisfaction.path("targets").get(0).path("value").decimalValue())
                .isEqualByComparingTo("3.75");

        var told = TopicReader.of("reviu.programme.v1").awaitKey(home.path("id").asString(), 1);
        Contract.of("reviu.programme.v1").validates(new String(told.getFirst().value(), StandardCharsets.UTF_8));
        assertThat(api.get(REVIEWER, "/plans/" + draft + "/comparison"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.programmes", parts -> assertThat(parts).asArray().isEmpty())
                .extractingPath("$.targets")
                .asArray()
                .isEmpty();
    }

    @Test
    void isNotInTheListsOfWhoNamesNoVersion() {
        begin();

        assertThat(api.get(ADMIN, "/programmes?opd=" + opd))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(programme.toString());
        assertThat(api.get(ADMIN, "/indicators?opd=" + opd))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(indicator.toString());
    }

    @Test
    void keepsTheValuesOfItsIndicators() {
        city.realisation(indicator, opd);
        begin();
        var copied = copy("indicators").path("id").asString();

        assertThat(api.get(ADMIN, "/indicators/" + copied))
                .bodyJson()
                .extractingPath("$.realisations[*].value")
                .asArray()
                .containsExactly(3.54);
        assertThat(api.put(officer(opd), "/indicators/" + copied + "/realisations/2022", "{\"value\": 3.5}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.indicator")
                .isEqualTo(indicator.toString());
    }

    @Test
    void isChangedMovedAndTakenApartWhileItIsADraft() {
        begin();
        var home = "/programmes/" + copy("programmes").path("id").asString();
        var moved = """
                {"plan": "%s", "code": "home-care-plus", "name": "Home Care Plus", "dimension": "governance",
                 "subDimension": "governance/public service", "opd": "%s", "quickWin": true, "from": 2022, "to": 2029}
                """.formatted(draft, opd);
        assertThat(api.put(ADMIN, home, moved, "\"7\"")).hasStatus(412);
        assertThat(api.put(ADMIN, home, moved, "\"1\"")).hasStatusOk();
        assertThat(api.put(
                        ADMIN, "/programmes/" + UUID.randomUUID(), City.programmeBody(draft, city.code("kurnia"), opd)))
                .hasStatus(201);
        var satisfaction = copy("indicators");
        var path = "/indicators/" + satisfaction.path("id").asString();
        var code = satisfaction.path("code").asString();
        assertThat(api.put(ADMIN, path, City.indicatorBody(draft, code, opd, "[{\"year\": 2031, \"value\": 4}]")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/targets/0/year");
        assertThat(api.send(HttpMethod.DELETE, ADMIN, path, null, "\"9\"")).hasStatus(412);
        assertThat(api.send(HttpMethod.DELETE, ADMIN, path, null, "\"1\"")).hasStatus(204);
        assertThat(api.get(ADMIN, path)).hasStatus(404);
        assertThat(api.put(ADMIN, path, City.indicatorBody(draft, code, opd, "[]")))
                .hasStatus(410);

        var told = TopicReader.of("reviu.indicator.v1")
                .awaitKey(satisfaction.path("id").asString(), 2);
        assertThat(told.getLast().value()).isNull();
        assertThat(api.get(COUNCIL, "/plans/" + draft + "/comparison"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.programmes[*].kind",
                        kinds -> assertThat(kinds).asArray().containsExactlyInAnyOrder("changed", "added"))
                .extractingPath("$.indicators[*].kind")
                .asArray()
                .containsExactly("dropped");
        assertThat(api.get(
                        ADMIN, "/history/indicator/" + satisfaction.path("id").asString()))
                .bodyJson()
                .extractingPath("$.items[*].action")
                .asArray()
                .containsExactly("drafted", "dropped");
    }

    @Test
    void knowsAPartAgainByItsCode() {
        begin();
        var satisfaction = copy("indicators");
        var body = City.indicatorBody(draft, satisfaction.path("code").asString(), opd, "[]");
        api.send(
                HttpMethod.DELETE,
                ADMIN,
                "/indicators/" + satisfaction.path("id").asString(),
                null,
                null);

        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.origin")
                .isEqualTo(indicator.toString());
    }

    @Test
    void doesNotLoseAPartThatAFindingIsAbout() {
        begin();
        var review = city.review(draft);
        var home = copy("programmes").path("id").asString();
        assertThat(api.put(REVIEWER, "/findings/" + UUID.randomUUID(), """
                        {"review": "%s", "kind": "weakness", "severity": "high", "dimension": "living",
                         "programme": "%s", "text": {"id": "Belum merata"}, "evidence": []}
                        """.formatted(review, home)))
                .hasStatus(201);

        assertThat(api.send(HttpMethod.DELETE, ADMIN, "/programmes/" + home, null, null))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("part-in-use");
        assertThat(api.send(HttpMethod.DELETE, ADMIN, "/programmes/" + programme, null, null))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("plan-approved");
    }

    @Test
    void restsBeforeTheCouncilAndComesBackWithAReason() {
        begin();
        var home = copy("programmes").path("id").asString();
        propose();
        assertThat(api.put(ADMIN, "/programmes/" + home, City.programmeBody(draft, "other", opd)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("plan-proposed");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE programme SET name = 'Lain' WHERE plan = :plan")
                        .param("plan", draft)
                        .update())
                .withMessageContaining("rests");

        assertThat(api.post(COUNCIL, "/plans/" + draft + "/return", "{\"reason\": \"Target 2026 belum dibahas\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("Target 2026 belum dibahas");
        assertThat(api.put(ADMIN, "/programmes/" + home, City.programmeBody(draft, "other", opd)))
                .hasStatusOk();
        assertThat(api.post(COUNCIL, "/plans/" + draft + "/return", "{\"reason\": \"Lagi\"}"))
                .hasStatus(409);
    }

    @Test
    void takesThePlaceOfTheOneInForceByTheCouncilsDecision() {
        begin();
        var path = "/plans/" + draft + "/approval";
        assertThat(api.post(COUNCIL, path, DECISION))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("plan-not-proposed");
        propose();
        assertThat(api.post(ADMIN, path, DECISION))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("council-decides");
        assertThat(api.post(COUNCIL, path))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/decision");

        assertThat(api.post(COUNCIL, path, DECISION))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("approved"))
                .hasPathSatisfying(
                        "$.decision.minutes", minutes -> assertThat(minutes).isEqualTo("Risalah 20 November 2024"))
                .extractingPath("$.validFrom")
                .isEqualTo("2024-12-01");
        assertThat(api.get(COUNCIL, "/plans/" + plan))
                .bodyJson()
                .hasPathSatisfying("$.validFrom", from -> assertThat(from).isEqualTo("2020-01-01"))
                .hasPathSatisfying("$.validTo", to -> assertThat(to).isEqualTo("2024-12-01"))
                .extractingPath("$.status")
                .isEqualTo("superseded");
        for (var event : TopicReader.of("reviu.plan.v1").awaitKey(draft.toString(), 3)) {
            Contract.of("reviu.plan.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
        assertThat(api.get(ADMIN, "/programmes?opd=" + opd))
                .bodyJson()
                .extractingPath("$.items[*].origin")
                .asArray()
                .containsExactly(programme.toString());
    }

    @Test
    void isNotApprovedByWhoProposedIt() {
        var both = Person.of(Tokens.of("rangkap").role("administrator").role("council"));
        begin();
        assertThat(api.post(both, "/plans/" + draft + "/proposal")).hasStatusOk();

        assertThat(api.post(both, "/plans/" + draft + "/approval", DECISION))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("own-proposal");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20, 2019-12-31, /validFrom",
        "2024-11-20, 2020-01-01, /validFrom",
        "2024-11-20, 2999-01-01, /validFrom",
        "2999-01-01, 2024-12-01, /decision/date"
    })
    void holdsFromADayThatFits(String decided, String from, String pointer) {
        begin();
        propose();

        assertThat(api.post(COUNCIL, "/plans/" + draft + "/approval", """
                        {"decision": {"number": "1", "date": "%s"}, "validFrom": "%s"}
                        """.formatted(decided, from)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
    }

    @Test
    void isTheOnlyNextVersion() {
        begin();

        assertThat(api.post(ADMIN, "/plans/" + plan + "/drafts", "{\"id\": \"%s\"}".formatted(UUID.randomUUID())))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("draft-open");
        assertThat(api.post(ADMIN, "/plans/" + draft + "/drafts", "{\"id\": \"%s\"}".formatted(UUID.randomUUID())))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("plan-not-in-force");
        assertThat(api.post(ADMIN, "/plans/" + plan + "/drafts", "{\"id\": \"%s\"}".formatted(plan)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("plan-id-taken");
        assertThat(api.post(ADMIN, "/plans/" + plan + "/drafts", "{}")).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "superseded"})
    void sharesNoDayWithAnotherApprovedVersion(String status) {
        begin();
        propose();
        var end = status.equals("approved") ? null : LocalDate.of(2023, 1, 1);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                                UPDATE plan SET status = :status, valid_from = '2022-01-01', valid_to = CAST(:end AS date)
                                WHERE id = :plan
                                """)
                        .param("status", status)
                        .param("end", end)
                        .param("plan", draft)
                        .update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"governance", "living/health", "governance/governance/public service"})
    void hasNoDimensionThatLiesInItself(String inner) {
        begin();

        assertThat(api.put(ADMIN, "/plans/" + draft, """
                        {"code": "%s", "title": {"id": "Masterplan"}, "from": 2020, "to": 2029, "dimensions": [
                          {"code": "governance", "name": {"id": "Tata Kelola"}, "subDimensions": [
                            {"code": "%s", "name": {"id": "Lingkaran"}}]}]}
                        """.formatted(city.code("masterplan"), inner)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("sub-dimension-path");
    }
}
