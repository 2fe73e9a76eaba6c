package id.reviu.masterplan.programme;

import static id.reviu.masterplan.Person.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class ProgrammeIT {

    private final Api api;
    private final City city;

    ProgrammeIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    private static String body(UUID plan, String opd, String supporters, String place, int from, int to) {
        return """
            {"plan": "%s", "code": "bank-sampah", "name": "Bank Sampah", "dimension": "living", "subDimension": "%s",
             "opd": "%s", "supportingOpds": %s, "quickWin": true, "from": %d, "to": %d}
            """.formatted(plan, place, opd, supporters, from, to);
    }

    @Test
    void isPromisedByAPlanWithItsOpds() {
        var accountable = city.opd("dinkes");
        var first = city.opd("rsud");
        var second = city.opd("dinsos");
        var plan = city.plan();
        var path = "/programmes/" + UUID.randomUUID();
        var supporters = "[\"%s\", \"%s\"]".formatted(first, second);

        assertThat(api.put(ADMIN, path, body(plan, accountable, supporters, "living/health", 2022, 2029)))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.opdName", name -> assertThat(name).isEqualTo("Dinas dinkes"))
                .hasPathSatisfying("$.ict", ict -> assertThat(ict).isEqualTo(false))
                .extractingPath("$.supportingOpds")
                .asArray()
                .containsExactly(second, first);
        var otherWayRound = "[\"%s\", \"%s\"]".formatted(second, first);
        assertThat(api.put(ADMIN, path, body(plan, accountable, otherWayRound, "living/health", 2022, 2029)))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(api.put(ADMIN, path, body(plan, accountable, "[]", "living/health", 2022, 2029)))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
    }

    @Test
    void tellsTheOthers() {
        var id = city.programme(city.plan(), city.opd("dinkes"));

        var event =
                TopicReader.of("reviu.programme.v1").awaitKey(id.toString(), 1).getFirst();

        Contract.of("reviu.programme.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        var supporters = "[\"%s\", \"%s\"]".formatted(opd, city.code("nobody"));

        assertThat(api.put(
                        ADMIN,
                        "/programmes/" + UUID.randomUUID(),
                        body(plan, opd, supporters, "governance/public service", 2030, 2019)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/subDimension", "/to", "/from", "/to", "/supportingOpds/0", "/supportingOpds/1");
        assertThat(api.put(
                        ADMIN,
                        "/programmes/" + UUID.randomUUID(),
                        body(UUID.randomUUID(), opd, "[]", "living/health", 2022, 2029)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("unknown-plan");
    }

    @Test
    void sharesItsCodeWithNoOtherOfThePlan() {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        city.programme(plan, opd);

        assertThat(api.put(
                        ADMIN,
                        "/programmes/" + UUID.randomUUID(),
                        City.programmeBody(plan, city.code("home-care"), opd)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("code-taken");
    }

    @Test
    void staysInItsPlan() {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        var programme = city.programme(plan, opd);
        var other = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + other, City.planBody(city.code("masterplan"), 2020, 2029));

        assertThat(api.put(ADMIN, "/programmes/" + programme, City.programmeBody(other, city.code("home-care"), opd)))
                .hasStatus(409);
    }

    @Test
    void isListedByPlanAndOpd() {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        var programme = city.programme(plan, opd);

        for (var query : new String[] {"?plan=" + plan, "?opd=" + opd, "?plan=" + plan + "&opd=" + opd}) {
            assertThat(api.get(Person.officer(opd), "/programmes" + query))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.items.length()", length -> assertThat(length).isEqualTo(1))
                    .extractingPath("$.items[0].id")
                    .isEqualTo(programme.toString());
        }
        assertThat(api.get(ADMIN, "/programmes?plan=" + plan + "&opd=nobody"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(api.get(ADMIN, "/programmes?after=a.b")).hasStatus(400);
    }

    @Test
    void refusesAnEditOfAnOldState() {
        var opd = city.opd("dinkes");
        var plan = city.plan();
        var path = "/programmes/" + city.programme(plan, opd);
        api.put(ADMIN, path, body(plan, opd, "[]", "living/health", 2022, 2029));

        assertThat(api.put(ADMIN, path, body(plan, opd, "[]", "living/health", 2023, 2029), "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.name")
                .isEqualTo("Bank Sampah");
    }
}
