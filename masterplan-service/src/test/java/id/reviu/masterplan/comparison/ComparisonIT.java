package id.reviu.masterplan.comparison;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.ReviuTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class ComparisonIT {

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;

    ComparisonIT(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
    }

    private UUID plan(int to) {
        var id = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + id, City.planBody(city.code("masterplan"), 2020, to));
        return id;
    }

    private void programme(UUID plan, String code, String name, String opd, String place) {
        assertThat(api.put(ADMIN, "/programmes/" + UUID.randomUUID(), """
                        {"plan": "%s", "code": "%s", "name": "%s", "dimension": "%s", "subDimension": "%s",
                         "opd": "%s", "from": 2022, "to": 2029}
                        """.formatted(
                                plan, code, name, place.split("/")[0], place, opd)))
                .hasStatus(201);
    }

    private void indicator(UUID plan, String code, String opd, String targets) {
        assertThat(api.put(ADMIN, "/indicators/" + UUID.randomUUID(), City.indicatorBody(plan, code, opd, targets)))
                .hasStatus(201);
    }

    @Test
    void tellsWhatWasAddedDroppedMovedRenamedAndGivenToAnotherOwner() {
        var dinkes = city.opd("dinkes");
        var dinsos = city.opd("dinsos");
        var first = plan(2029);
        programme(first, "home-care", "Home Care", dinkes, "living/health");
        programme(first, "e-sptpd", "e-SPTPD", dinkes, "governance/public service");
        programme(first, "same", "Same", dinkes, "living/health");
        var second = plan(2029);
        programme(second, "home-care", "Home Care Plus", dinsos, "governance/public service");
        programme(second, "kurnia", "KURNIA", dinsos, "living/health");
        programme(second, "same", "Same", dinkes, "living/health");

        assertThat(api.get(COUNCIL, "/plans/" + second + "/comparison"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.before.number", number -> assertThat(number).isEqualTo(1))
                .hasPathSatisfying(
                        "$.after.number", number -> assertThat(number).isEqualTo(2))
                .hasPathSatisfying(
                        "$.programmes[*].kind",
                        kinds -> assertThat(kinds).asArray().containsExactly("dropped", "changed", "added"))
                .hasPathSatisfying(
                        "$.programmes[1].fields[*].field",
                        fields -> assertThat(fields)
                                .asArray()
                                .containsExactly("dimension", "name", "opd", "subDimension"))
                .hasPathSatisfying(
                        "$.programmes[1].fields[2].before",
                        owner -> assertThat(owner).isEqualTo(dinkes))
                .hasPathSatisfying(
                        "$.programmes[1].fields[2].after",
                        owner -> assertThat(owner).isEqualTo(dinsos))
                .extractingPath("$.dimensions")
                .asArray()
                .isEmpty();
        assertThat(api.get(COUNCIL, "/plans/" + first + "/comparison?from=" + second))
                .bodyJson()
                .extractingPath("$.programmes[*].kind")
                .asArray()
                .containsExactly("added", "changed", "dropped");
    }

    @Test
    void tellsOldAndNewTargets() {
        var opd = city.opd("setda");
        var first = plan(2029);
        indicator(
                first,
                "ikm",
                opd,
                "[{\"year\": 2023, \"value\": 3.75}, {\"year\": 2024, \"value\": 3.80}, {\"year\": 2025, \"value\": 4}]");
        var second = plan(2029);
        indicator(
                second,
                "ikm",
                opd,
                "[{\"year\": 2023, \"value\": 3.54}, {\"year\": 2024, \"value\": 3.8}, {\"year\": 2026, \"lower\": 3, \"upper\": 4}]");

        assertThat(api.get(ADMIN, "/plans/" + second + "/comparison?from=" + first))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.targets[*].year",
                        years -> assertThat(years).asArray().containsExactly(2023, 2025, 2026))
                .hasPathSatisfying(
                        "$.targets[0].absolute",
                        absolute -> assertThat(absolute).isEqualTo(-0.21))
                .hasPathSatisfying(
                        "$.targets[0].relative",
                        relative -> assertThat(relative).isEqualTo(-5.6))
                .hasPathSatisfying(
                        "$.targets[1].after", after -> assertThat(after).isNull())
                .hasPathSatisfying(
                        "$.targets[2].after.upper", upper -> assertThat(upper).isEqualTo(4))
                .extractingPath("$.indicators")
                .asArray()
                .isEmpty();
    }

    @Test
    void saysWhatCannotBeCompared() {
        var only = plan(2029);

        assertThat(api.get(ADMIN, "/plans/" + only + "/comparison"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("earlier-plan-not-found");
        assertThat(api.get(ADMIN, "/plans/" + only + "/comparison?from=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(api.get(ADMIN, "/plans/" + only + "/comparison?from=me")).hasStatus(400);
    }

    @Test
    void takesLessThanASecondForFiveThousandProgrammesAndTwentyThousandIndicators() {
        var opd = city.opd("besar");
        var first = plan(2029);
        var second = plan(2029);
        fill(first, opd, "nama");
        fill(second, opd, "nama baru");

        var best = IntStream.range(0, 3)
                .mapToObj(round -> timed(second))
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(best).isLessThan(Duration.ofSeconds(1));
    }

    private Duration timed(UUID plan) {
        var start = Instant.now();
        var result = api.get(ADMIN, "/plans/" + plan + "/comparison");
        var took = Duration.between(start, Instant.now());
        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.programmes.length()")
                .isEqualTo(50);
        return took;
    }

    /** Every hundredth part has the given name; the others are equal in all plans. */
    private void fill(UUID plan, String opd, String name) {
        jdbc.sql("""
                        INSERT INTO programme (id, plan, origin, code, name, dimension, sub_dimension, opd, quick_win, ict, from_year,
                            to_year, confirmed, version, action, actor_id, actor_name, changed_at)
                        SELECT gen_random_uuid(), :plan, CAST(md5(:opd || ' p ' || n) AS uuid), 'p-' || n, CASE WHEN n % 100 = 0 THEN :name ELSE 'Program' END,
                            'living', 'living/health', :opd, false, false, 2020, 2029, true, 1, 'added', 'x', 'x', now()
                        FROM generate_series(1, 5000) n
                        """).param("plan", plan).param("opd", opd).param("name", name).update();
        jdbc.sql("""
                        INSERT INTO indicator (id, plan, origin, code, name, unit, direction, dimension, opd, version, action,
                            actor_id, actor_name, changed_at)
                        SELECT gen_random_uuid(), :plan, CAST(md5(:opd || ' i ' || n) AS uuid), 'i-' || n, CASE WHEN n % 100 = 0 THEN :name ELSE 'Indikator' END,
                            'persen', 'higher', 'living', :opd, 1, 'added', 'x', 'x', now()
                        FROM generate_series(1, 20000) n
                        """).param("plan", plan).param("opd", opd).param("name", name).update();
        jdbc.sql("""
                        INSERT INTO indicator_target (indicator, year, value)
                        SELECT id, year, year - 2000 FROM indicator, generate_series(2020, 2021) year WHERE plan = :plan
                        """).param("plan", plan).update();
    }
}
