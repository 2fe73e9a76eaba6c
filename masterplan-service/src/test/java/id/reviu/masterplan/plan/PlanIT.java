package id.reviu.masterplan.plan;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class PlanIT {

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;

    PlanIT(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
    }

    private static final String DECISION =
            "{\"decision\": {\"number\": \"188.45/7\", \"date\": \"2024-12-01\"}, \"validFrom\": \"%s\"}";

    @Test
    void keepsItsDimensionsInOrder() {
        var plan = city.plan();

        assertThat(api.get(REVIEWER, "/plans/" + plan))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("draft"))
                .hasPathSatisfying("$.number", number -> assertThat(number).isEqualTo(1))
                .hasPathSatisfying(
                        "$.dimensions[*].code",
                        codes -> assertThat(codes).asArray().containsExactly("governance", "living"))
                .extractingPath("$.dimensions[0].subDimensions[0].code")
                .isEqualTo("governance/public service");
        assertThat(api.get(REVIEWER, "/dimensions?plan=" + plan))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[1].name.id")
                .isEqualTo("Kehidupan Cerdas");
        assertThat(api.get(REVIEWER, "/dimensions")).hasStatusOk();
    }

    @Test
    void countsTheVersionsOfOnePlanAndKeepsOneInForce() {
        var code = city.code("masterplan");
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + first, City.planBody(code, 2020, 2029));
        api.put(ADMIN, "/plans/" + second, City.planBody(code, 2025, 2029));

        assertThat(api.post(COUNCIL, "/plans/" + first + "/approval")).hasStatusOk();
        assertThat(api.post(ADMIN, "/plans/" + second + "/proposal")).hasStatusOk();
        assertThat(api.post(COUNCIL, "/plans/" + second + "/approval", DECISION.formatted("2025-01-01")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.number", number -> assertThat(number).isEqualTo(2))
                .extractingPath("$.status")
                .isEqualTo("approved");
        assertThat(api.get(ADMIN, "/plans/" + first))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("superseded");

        var events = TopicReader.of("reviu.plan.v1").awaitKey(first.toString(), 3);
        for (var event : events) {
            Contract.of("reviu.plan.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
        assertThat(new String(events.get(2).value(), StandardCharsets.UTF_8)).contains("\"action\":\"superseded\"");
    }

    @Test
    void neverChangesOnceApproved() {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        var programme = city.programme(plan, opd);
        var indicator = city.indicator(plan, opd);
        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval"))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");

        assertThat(api.put(ADMIN, "/plans/" + plan, City.planBody(city.code("masterplan"), 2020, 2030)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:reviu:problem:plan-approved");
        assertThat(api.put(ADMIN, "/programmes/" + programme, City.programmeBody(plan, "other", opd)))
                .hasStatus(409);
        assertThat(api.put(ADMIN, "/programmes/" + UUID.randomUUID(), City.programmeBody(plan, "another", opd)))
                .hasStatus(409);
        assertThat(api.put(ADMIN, "/indicators/" + indicator, City.indicatorBody(plan, "ikm", opd, "[]")))
                .hasStatus(409);
    }

    @Test
    void isTheSamePlanWhenItIsSentOrApprovedAgain() {
        var plan = city.plan();
        var body = City.planBody(city.code("masterplan"), 2020, 2029);
        api.post(ADMIN, "/plans/" + plan + "/approval");

        assertThat(api.put(ADMIN, "/plans/" + plan, body)).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval"))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE plan SET to_year = 2035 WHERE id = :plan",
                "UPDATE plan SET status = 'draft' WHERE id = :plan",
                "UPDATE plan SET status = 'superseded' WHERE id = :plan",
                "UPDATE plan SET valid_from = valid_from - 1 WHERE id = :plan",
                "UPDATE plan SET decision_number = '1', decision_date = now() WHERE id = :plan",
                "DELETE FROM plan WHERE id = :plan",
                "UPDATE indicator SET origin = id WHERE plan = :plan",
                "UPDATE dimension SET name_id = 'Lain' WHERE plan = :plan",
                "DELETE FROM sub_dimension WHERE plan = :plan",
                "INSERT INTO dimension (plan, code, position, name_id) VALUES (:plan, 'space', 9, 'Antariksa')",
                "UPDATE programme SET name = 'Lain' WHERE plan = :plan",
                "DELETE FROM programme WHERE plan = :plan",
                "INSERT INTO programme_supporter SELECT id, opd FROM programme WHERE plan = :plan",
                "UPDATE indicator SET plan = NULL WHERE plan = :plan",
                "UPDATE indicator_target SET value = 1 WHERE indicator IN (SELECT id FROM indicator WHERE plan = :plan)",
                "DELETE FROM indicator_target WHERE indicator IN (SELECT id FROM indicator WHERE plan = :plan)",
            })
    void isKeptByTheDatabaseToo(String statement) {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        city.programme(plan, opd);
        city.indicator(plan, opd);
        api.post(ADMIN, "/plans/" + plan + "/approval");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(statement).param("plan", plan).update())
                .withMessageContaining("never changes");
    }

    @Test
    void isNotApprovedWithoutDimensions() {
        var plan = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + plan, """
                {"code": "%s", "title": {"id": "Kosong"}, "from": 2020, "to": 2029}
                """.formatted(city.code("kosong")));

        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("plan-not-ready");
    }

    @Test
    void isApprovedByNobodyWhoReadAnOlderState() {
        var plan = city.plan();
        api.put(ADMIN, "/plans/" + plan, City.planBody(city.code("masterplan"), 2020, 2030));

        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval", null, "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.to")
                .isEqualTo(2030);
    }

    @Test
    void keepsTheDimensionsAndYearsThatProgrammesNeed() {
        var plan = city.plan();
        city.programme(plan, city.opd("dinkes"));
        var code = city.code("masterplan");

        assertThat(api.put(ADMIN, "/plans/" + plan, """
                        {"code": "%s", "title": {"id": "Masterplan"}, "from": 2020, "to": 2029,
                         "dimensions": [{"code": "governance", "name": {"id": "Tata Kelola"}}]}
                        """.formatted(code)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("living, living/health");
        assertThat(api.put(ADMIN, "/plans/" + plan, City.planBody(code, 2020, 2025)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("There are still programmes or targets in 2029.");
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        assertThat(api.put(ADMIN, "/plans/" + UUID.randomUUID(), """
                        {"code": "m p", "title": {"en": "Only English"}, "from": 99,
                         "dimensions": [{"code": "governance", "name": {}}, null]}
                        """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/code", "/title/id", "/from", "/to", "/dimensions/0/name/id", "/dimensions/1");
        assertThat(api.put(ADMIN, "/plans/" + UUID.randomUUID(), "{\"from\": 2020.5}"))
                .hasStatus(400);
        assertThat(api.put(ADMIN, "/plans/no-uuid", "{}")).hasStatus(400);
        assertThat(api.get(ADMIN, "/plans/" + UUID.randomUUID())).hasStatus(404);
        assertThat(api.get(ADMIN, "/plans?after=nonsense")).hasStatus(400);
    }

    @Test
    void isListedInPieces() {
        city.plan();

        assertThat(api.get(ADMIN, "/plans?limit=1&after=" + city.code("masterplan") + ".0"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo(city.code("masterplan"));
    }
}
