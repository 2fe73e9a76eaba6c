package id.reviu.masterplan.amendment;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.ReviuTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an accepted recommendation to the version that carries it out, and to the comparison that names it. */
@ReviuTest
class AmendmentIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final City city;
    private final UUID draft = UUID.randomUUID();
    private String opd = "";
    private String code = "";
    private UUID plan = draft;
    private UUID recommendation = draft;

    AmendmentIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    @BeforeEach
    void acceptARecommendation() {
        opd = city.opd("dinkes");
        plan = city.plan();
        city.programme(plan, opd);
        programme("city-health", opd);
        var indicator = city.indicator(plan, opd);
        code = read(api.get(ADMIN, "/indicators/" + indicator)).path("code").asString();
        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval")).hasStatusOk();
        recommendation = accepted();
    }

    private void programme(String programmeCode, String owner) {
        assertThat(api.put(ADMIN, "/programmes/" + UUID.randomUUID(), City.programmeBody(plan, programmeCode, owner)))
                .hasStatus(201);
    }

    private UUID accepted() {
        var review = city.review(plan);
        var sent = city.recommendation(review, city.finding(review), opd, "2099-12-31");
        assertThat(api.post(officer(opd), "/recommendations/" + sent + "/acceptance"))
                .hasStatusOk();
        return sent;
    }

    private static JsonNode read(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String body(String change) {
        return "{\"recommendation\": \"%s\", \"change\": %s}".formatted(recommendation, change);
    }

    private String retarget(int year, String wanted) {
        return body("{\"deed\": \"retarget\", \"part\": \"indicator\", \"code\": \"%s\", \"year\": %d, \"wanted\": %s}"
                .formatted(code, year, wanted));
    }

    private String change(String wanted) {
        return body("{\"deed\": \"change\", \"part\": \"programme\", \"code\": \"%s\", \"wanted\": %s}"
                .formatted(city.code("home-care"), wanted));
    }

    private String stop(String programmeCode) {
        return body("{\"deed\": \"stop\", \"part\": \"programme\", \"code\": \"%s\"}".formatted(programmeCode));
    }

    private UUID written(String request) {
        var id = UUID.randomUUID();
        assertThat(api.put(REVIEWER, "/amendments/" + id, request)).hasStatus(201);
        return id;
    }

    private void begin() {
        assertThat(api.post(ADMIN, "/plans/" + plan + "/drafts", "{\"id\": \"%s\"}".formatted(draft)))
                .hasStatus(201);
    }

    private MvcTestResult assemble(boolean anyway, UUID... amendments) {
        var picks = Stream.of(amendments)
                .map(id -> "{\"id\": \"%s\", \"anyway\": %s}".formatted(id, anyway))
                .collect(Collectors.joining(", ", "{\"amendments\": [", "]}"));
        return api.post(ADMIN, "/plans/" + draft + "/amendments", picks);
    }

    private JsonNode looked() {
        return read(api.get(REVIEWER, "/plans/" + draft + "/amendments"));
    }

    @Test
    void remembersWhatTheVersionInForceSays() {
        var id = UUID.randomUUID();
        var request = retarget(2023, "{\"value\": 3.9}");

        assertThat(api.put(REVIEWER, "/amendments/" + id, request))
                .hasStatus(201)
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("open"))
                .hasPathSatisfying("$.change.was.value", was -> assertThat(was).isEqualTo(3.75))
                .extractingPath("$.change.wanted.value")
                .isEqualTo(3.9);
        assertThat(api.put(REVIEWER, "/amendments/" + id, request))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(api.put(REVIEWER, "/amendments/" + id, retarget(2023, "{\"value\": 4}"), "\"7\""))
                .hasStatus(412);
        assertThat(api.get(REVIEWER, "/amendments?recommendation=" + recommendation))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(id.toString());
        assertThat(api.get(officer(city.opd("lain")), "/amendments/" + id)).hasStatus(404);
    }

    @Test
    void waitsForTheOpdToAccept() {
        var review = city.review(plan);
        recommendation = city.recommendation(review, city.finding(review), opd, "2099-12-31");

        assertThat(api.put(REVIEWER, "/amendments/" + UUID.randomUUID(), stop("city-health")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("recommendation-not-accepted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'deed': 'stop', 'part': 'programme', 'code': 'nowhere'} | /change/code",
                "{'deed': 'merge', 'part': 'programme', 'code': 'city-health', 'into': 'nowhere'} | /change/into",
                "{'deed': 'merge', 'part': 'programme', 'code': 'city-health', 'into': 'city-health'} | /change/into",
                "{'deed': 'merge', 'part': 'indicator', 'code': 'IKM', 'into': 'city-health'} | /change/part",
                "{'deed': 'change', 'part': 'programme', 'code': 'city-health', 'wanted': {}} | /change/wanted",
                "{'deed': 'change', 'part': 'programme', 'code': 'city-health', 'wanted': {'opd': 'nobody'}} | /change/wanted/opd",
                "{'deed': 'change', 'part': 'programme', 'code': 'city-health', 'wanted': {'to': 2040}} | /change/wanted/to",
                "{'deed': 'add', 'part': 'programme', 'code': 'city-health', 'wanted': {}} | /change/code",
                "{'deed': 'add', 'part': 'indicator', 'code': 'baru', 'wanted': {'name': 'Baru'}} | /change/wanted/unit",
                "{'deed': 'retarget', 'part': 'indicator', 'code': 'IKM', 'year': 2031, 'wanted': {'value': 4}} | /change/wanted/targets/1/year",
                "{'deed': 'retarget', 'part': 'indicator', 'code': 'IKM', 'year': 2024, 'wanted': {}} | /change/wanted",
                "{'deed': 'sing', 'part': 'programme', 'code': 'city-health'} | /change/deed"
            })
    void isCheckedAgainstTheVersionInForce(String asked, String pointer) {
        var request = body(asked.replace('\'', '"').replace("IKM", code));

        assertThat(api.put(REVIEWER, "/amendments/" + UUID.randomUUID(), request))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
    }

    @Test
    void makesTheNextVersionThatKnowsItsRecommendations() throws IOException {
        var dinsos = city.opd("dinsos");
        var owner = written(change("{\"opd\": \"%s\", \"name\": \"Home Care Plus\"}".formatted(dinsos)));
        var higher = written(retarget(2023, "{\"value\": 3.9}"));
        var later = written(retarget(2024, "{\"value\": 4}"));
        var merged = written(body("""
                {"deed": "merge", "part": "programme", "code": "city-health", "into": "%s"}
                """.formatted(city.code("home-care"))));
        var added = written(body("""
                {"deed": "add", "part": "programme", "code": "kurnia", "wanted": {"name": "KURNIA", "dimension": "living",
                 "subDimension": "living/health", "opd": "%s", "from": 2025, "to": 2029}}
                """.formatted(opd)));
        begin();
        assertThat(looked().path("open").size()).isEqualTo(5);

        assertThat(assemble(false, owner, higher, later, merged, added))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.open", open -> assertThat(open).asArray().isEmpty())
                .extractingPath("$.assembled[*].draftNumber")
                .asArray()
                .containsExactly(2, 2, 2, 2, 2);
        assertThat(assemble(false, owner)).hasStatusOk();
        assertThat(api.post(REVIEWER, "/amendments/" + owner + "/withdrawal")).hasStatus(409);

        var comparison = read(api.get(COUNCIL, "/plans/" + draft + "/comparison"));
        var programmes = comparison.path("programmes");
        assertThat(programmes.values().stream()
                        .map(part -> part.path("code").asString() + " "
                                + part.path("kind").asString())
                        .toList())
                .containsExactlyInAnyOrder("city-health dropped", city.code("home-care") + " changed", "kurnia added");
        for (var part : programmes) {
            assertThat(part.path("because").get(0).path("recommendation").asString())
                    .isEqualTo(recommendation.toString());
        }
        assertThat(comparison.path("targets").size()).isEqualTo(2);
        assertThat(comparison.path("targets").get(0).path("absolute").decimalValue())
                .isEqualByComparingTo("0.15");
        assertThat(comparison.path("targets").get(0).path("relative").decimalValue())
                .isEqualByComparingTo("4.00");
        assertThat(comparison
                        .path("targets")
                        .get(1)
                        .path("because")
                        .get(0)
                        .path("amendment")
                        .asString())
                .isEqualTo(later.toString());
        exported();
    }

    private void exported() throws IOException {
        var file = api.get(COUNCIL, "/plans/" + draft + "/comparison.xlsx");
        assertThat(file).hasStatusOk();
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Parts", "Targets");
            List<Row> targets = sheets.get(1).read();
            assertThat(targets).hasSize(5);
            assertThat(targets.get(3).getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("0.15");
            assertThat(targets.get(3).getCellText(7)).isEqualTo("Perluas home care ke semua kelurahan.");
        }
    }

    @Test
    void showsTwoThatChangeTheSameAndLetsAPersonDecide() {
        var one = written(retarget(2023, "{\"value\": 3.9}"));
        var other = written(retarget(2023, "{\"value\": 4}"));
        begin();

        assertThat(looked().path("open")
                        .get(0)
                        .path("clashes")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("same-place");
        assertThat(looked().path("open")
                        .get(0)
                        .path("clashes")
                        .get(0)
                        .path("other")
                        .asString())
                .isEqualTo(other.toString());
        assertThat(assemble(false, one))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.code", problem -> assertThat(problem).isEqualTo("assembly-clashes"))
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/amendments/0");
        assertThat(api.post(REVIEWER, "/amendments/" + other + "/withdrawal")).hasStatusOk();
        assertThat(assemble(false, one)).hasStatusOk();
    }

    @Test
    void hasTheLastWordWhereItIsCarriedOutAnyway() {
        var one = written(retarget(2023, "{\"value\": 3.9}"));
        var other = written(retarget(2023, "{\"value\": 4}"));
        begin();

        assertThat(assemble(true, one, other)).hasStatusOk();
        assertThat(read(api.get(COUNCIL, "/plans/" + draft + "/comparison"))
                        .path("targets")
                        .get(0)
                        .path("after")
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("4");
    }

    @Test
    void showsWhereTheDraftHasMovedOn() {
        var retargeted = written(retarget(2023, "{\"value\": 3.9}"));
        var renamed = written(change("{\"name\": \"Home Care Plus\"}"));
        var stopped = written(stop("city-health"));
        begin();
        edit();

        var clashes = looked().path("open").values().stream()
                .map(fit -> fit.path("clashes").get(0).path("kind").asString())
                .toList();
        assertThat(clashes).containsExactly("target-gone", "changed-since", "gone");
        assertThat(assemble(true, stopped))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("clash-gone");
        assertThat(assemble(false, renamed))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("The draft says something else by now: name.");
        assertThat(assemble(true, retargeted, renamed)).hasStatusOk();
    }

    private void edit() {
        for (var programme : read(api.get(ADMIN, "/programmes?plan=" + draft)).path("items")) {
            var path = "/programmes/" + programme.path("id").asString();
            if (programme.path("code").asString().equals("city-health")) {
                assertThat(api.send(HttpMethod.DELETE, ADMIN, path, null, null)).hasStatus(204);
            } else {
                var renamed =
                        City.programmeBody(draft, city.code("home-care"), opd).replace("Home Care", "Rawat Rumah");
                assertThat(api.put(ADMIN, path, renamed)).hasStatusOk();
            }
        }
        var indicator =
                read(api.get(ADMIN, "/indicators?plan=" + draft)).path("items").get(0);
        assertThat(api.put(
                        ADMIN,
                        "/indicators/" + indicator.path("id").asString(),
                        City.indicatorBody(draft, code, opd, "[]")))
                .hasStatusOk();
    }

    @Test
    void isCarriedOutInADraftOfItsOwnPlanOnly() {
        var one = written(stop("city-health"));
        begin();
        assertThat(api.post(
                        ADMIN, "/plans/" + plan + "/amendments", "{\"amendments\": [{\"id\": \"%s\"}]}".formatted(one)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("no-draft");
        assertThat(api.post(ADMIN, "/plans/" + draft + "/amendments", "{\"amendments\": []}"))
                .hasStatus(422);
        assertThat(assemble(false, UUID.randomUUID())).hasStatus(404);

        var elsewhere = new City(api).plan();
        assertThat(api.post(
                        ADMIN,
                        "/plans/" + elsewhere + "/amendments",
                        "{\"amendments\": [{\"id\": \"%s\", \"anyway\": true}]}".formatted(one)))
                .hasStatus(409);
    }

    @Test
    void isComparedByDaysOnceTheVersionHolds() {
        var higher = written(retarget(2023, "{\"value\": 3.9}"));
        begin();
        assertThat(assemble(false, higher)).hasStatusOk();
        assertThat(api.post(ADMIN, "/plans/" + draft + "/proposal")).hasStatusOk();
        assertThat(api.post(COUNCIL, "/plans/" + draft + "/approval", """
                        {"decision": {"number": "7", "date": "2024-11-20"}, "validFrom": "2024-12-01"}
                        """)).hasStatusOk();
        var path = "/comparison?plan=" + city.code("masterplan");

        assertThat(read(api.get(COUNCIL, path + "&from=2022-01-01&to=2024-12-01"))
                        .path("targets")
                        .size())
                .isEqualTo(1);
        assertThat(read(api.get(COUNCIL, path + "&from=2022-01-01&to=2024-11-30"))
                        .path("targets")
                        .size())
                .isZero();
        assertThat(api.get(COUNCIL, path + "&from=2019-01-01&to=2024-12-01")).hasStatus(404);
        assertThat(api.get(COUNCIL, path + "&from=soon&to=2024-12-01")).hasStatus(400);
    }
}
