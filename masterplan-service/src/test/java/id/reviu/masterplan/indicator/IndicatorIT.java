package id.reviu.masterplan.indicator;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
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
class IndicatorIT {

    private final Api api;
    private final City city;

    IndicatorIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    @Test
    void keepsTheDigitsOfItsTargets() {
        var id = UUID.randomUUID();
        var opd = city.opd("setda");
        var body = City.indicatorBody(
                city.plan(),
                "reform",
                opd,
                "[{\"year\": 2024, \"lower\": 74.5, \"upper\": 76}, {\"year\": 2023, \"value\": 73.00}]");

        assertThat(api.put(ADMIN, "/indicators/" + id, body)).hasStatus(201);
        assertThat(api.put(ADMIN, "/indicators/" + id, body)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.get(COUNCIL, "/indicators/" + id).getResponse().getContentType())
                .isEqualTo("application/json");
        assertThat(api.get(COUNCIL, "/indicators/" + id))
                .bodyText()
                .contains("{\"year\":2023,\"value\":73.00,\"lower\":null,\"upper\":null,\"note\":null},{\"year\":2024");
        var event =
                TopicReader.of("reviu.indicator.v1").awaitKey(id.toString(), 1).getFirst();
        Contract.of("reviu.indicator.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
    }

    @Test
    void showsTheYearThatIsAskedFor() {
        var opd = city.opd("setda");
        var plan = city.plan();
        var id = city.indicator(plan, opd);
        city.realisation(id, opd);

        assertThat(api.get(COUNCIL, "/indicators?year=2023&plan=" + plan))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].year.target.value",
                        value -> assertThat(value).isEqualTo(3.75))
                .hasPathSatisfying(
                        "$.items[0].year.realisation.value",
                        value -> assertThat(value).isEqualTo(3.54))
                .hasPathSatisfying(
                        "$.items[0].realisations[0].state",
                        state -> assertThat(state).isEqualTo("draft"))
                .extractingPath("$.items[0].opdName")
                .isEqualTo("Dinas setda");
        assertThat(api.get(COUNCIL, "/indicators/" + id + "?year=2022"))
                .bodyJson()
                .extractingPath("$.year.target")
                .isNull();
        assertThat(api.get(COUNCIL, "/indicators/" + id))
                .bodyJson()
                .extractingPath("$.year")
                .isNull();
    }

    @Test
    void showsAnOfficerEveryIndicatorButTheOwnRealisationsOnly() {
        var own = city.opd("dinkes");
        var other = city.opd("setda");
        var plan = city.plan();
        city.realisation(city.indicator(plan, own), own);
        city.realisation(city.indicator(plan, other), other);

        assertThat(api.get(Person.officer(own), "/indicators?plan=" + plan + "&opd=" + own))
                .bodyJson()
                .extractingPath("$.items[0].realisations[0].value")
                .isEqualTo(3.54);
        assertThat(api.get(Person.officer(own), "/indicators?plan=" + plan + "&opd=" + other))
                .bodyJson()
                .extractingPath("$.items[0].realisations")
                .asArray()
                .isEmpty();
        assertThat(api.get(COUNCIL, "/indicators?plan=" + plan + "&opd=" + other))
                .bodyJson()
                .extractingPath("$.items[0].realisations")
                .asArray()
                .hasSize(1);
    }

    @Test
    void mayStandBesideAnyPlan() {
        city.plan();
        var body = """
                {"code": "%s", "name": "Indeks Gini", "unit": "indeks 0-1", "direction": "lower", "dimension": "living",
                 "opd": "%s", "targets": [{"year": 2019, "value": 0.3}]}
                """.formatted(city.code("gini"), city.opd("bappeda"));

        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), body)).hasStatus(201);
        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), body))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("code-taken");
    }

    @Test
    void namesEveryFaultAtThePlaceItWasSent() {
        var plan = city.plan();
        var targets = """
                [{"year": 2031, "value": 1}, {"year": 2023, "lower": 80}, {"year": 2023, "value": 1e300}, {"value": 1}]
                """;

        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), City.indicatorBody(plan, "x", "nobody", targets)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/targets/2/value", "/targets/3/year");
        assertThat(api.put(
                        ADMIN,
                        "/indicators/" + UUID.randomUUID(),
                        City.indicatorBody(
                                plan,
                                "x",
                                "nobody",
                                "[{\"year\": 2031, \"value\": 1}, {\"year\": 2023, \"lower\": 80}]")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/targets/1", "/targets/0/year", "/opd");
        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), "{\"direction\": \"up\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[?(@.pointer == '/direction')].detail")
                .asArray()
                .containsExactly("Choose one of: higher, lower, range.");
        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), "{\"targets\": [{\"year\": \"x\"}]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/targets/0/year");
    }
}
