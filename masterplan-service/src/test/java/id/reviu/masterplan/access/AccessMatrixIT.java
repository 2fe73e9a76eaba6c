package id.reviu.masterplan.access;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.STRANGER;
import static id.reviu.masterplan.Person.head;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Everybody knocks at every door of the service's own OpenAPI description; a door that is not listed here fails. */
@ReviuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final String PREFIX = "/api/masterplan";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Api api;
    private final City city;
    private final List<Door> doors = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    AccessMatrixIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    /**
     * An endpoint as somebody uses it.
     *
     * @param template its path in the description
     * @param path the same with ids of the city
     * @param in who is let in
     * @param blind to whom the thing does not exist
     */
    private record Door(
            HttpMethod method,
            String template,
            String path,
            @Nullable String body,
            Set<String> in,
            Set<String> blind) {
        String name() {
            return method + " " + template;
        }
    }

    private static final Set<String> READERS =
            Set.of("administrator", "reviewer", "council", "own officer", "own head", "other officer", "other head");
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final Set<String> WRITERS_OF_OWN = Set.of("administrator", "own officer");
    private static final Set<String> ALL_OR_OWN =
            Set.of("administrator", "reviewer", "council", "own officer", "own head");
    private static final Set<String> READERS_OF_ALL = Set.of("administrator", "reviewer", "council");
    private static final Set<String> REVIEWERS = Set.of("administrator", "reviewer");
    private static final Set<String> OWN_OPD = Set.of("own officer", "own head");
    private static final String REASON = "{\"reason\": \"Perlu diperbaiki\"}";
    private static final Set<String> OTHER_OPD = Set.of("other officer", "other head");

    @BeforeAll
    void layOut() {
        var opd = city.opd("own");
        var other = city.opd("other");
        var plan = city.plan();
        var draft = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + draft, City.planBody(city.code("masterplan"), 2020, 2029));
        var programme = city.programme(plan, opd);
        var indicator = city.indicator(plan, opd);
        city.realisation(indicator, opd);
        api.post(officer(opd), "/indicators/" + indicator + "/realisations/2023/submission");
        api.put(ADMIN, "/evaluations/2018", "{\"index\": 1}");
        var review = UUID.randomUUID();
        var reviewBody = "{\"title\": {\"id\": \"Reviu\"}, \"plan\": \"%s\", \"from\": \"2024-03-07\"}".formatted(plan);
        api.put(ADMIN, "/reviews/" + review, reviewBody);

        people.put("administrator", ADMIN);
        people.put("reviewer", REVIEWER);
        people.put("council", COUNCIL);
        people.put("own officer", officer(opd));
        people.put("own head", head(opd));
        people.put("other officer", officer(other));
        people.put("other head", head(other));
        people.put("without role", Person.of(Tokens.of("nobody").organization(opd)));
        people.put("stranger", STRANGER);
        people.put("expired", Person.of(admin().expired()));
        people.put("wrong issuer", Person.of(admin().wrongIssuer()));
        people.put("wrong audience", Person.of(admin().wrongAudience()));
        people.put("forged", Person.of(admin().forged()));

        read("/opds", "/opds");
        read("/opds/{code}", "/opds/" + opd);
        write("/opds/{code}", "/opds/" + opd, City.opdBody("Dinas own"));
        read("/plans", "/plans");
        read("/plans/{id}", "/plans/" + plan);
        write("/plans/{id}", "/plans/" + draft, City.planBody(city.code("masterplan"), 2020, 2029));
        door(POST, "/plans/{id}/approval", "/plans/" + draft + "/approval", null, Set.of("administrator", "council"));
        versions(city.code("versi"));
        read("/dimensions", "/dimensions");
        read("/programmes", "/programmes");
        read("/programmes/{id}", "/programmes/" + programme);
        write("/programmes/{id}", "/programmes/" + programme, City.programmeBody(plan, city.code("home-care"), opd));
        read("/indicators", "/indicators");
        read("/indicators/{id}", "/indicators/" + indicator);
        write("/indicators/{id}", "/indicators/" + indicator, City.indicatorBody(plan, city.code("ikm"), opd, "[]"));

        var spare = city.programme(draft, opd);
        doors.add(new Door(DELETE, "/programmes/{id}", "/programmes/" + spare, null, ADMINISTRATOR, Set.of()));
        doors.add(new Door(
                DELETE,
                "/indicators/{id}",
                "/indicators/" + city.indicator(draft, opd),
                null,
                ADMINISTRATOR,
                Set.of()));

        var realisations = "/indicators/" + indicator + "/realisations";
        var one = "/indicators/{id}/realisations/{year}";
        read("/indicators/{id}/realisations", realisations);
        doors.add(new Door(GET, one, realisations + "/2023", null, ALL_OR_OWN, OTHER_OPD));
        door(PUT, one, realisations + "/2022", "{\"value\": 3.52}", WRITERS_OF_OWN);
        door(POST, one + "/submission", realisations + "/2023/submission", null, WRITERS_OF_OWN);
        door(POST, one + "/verification", realisations + "/2023/verification", null, ADMINISTRATOR);
        door(POST, one + "/return", realisations + "/2023/return", "{\"reason\": \"Sumber\"}", ADMINISTRATOR);
        door(POST, one + "/reopening", realisations + "/2023/reopening", REASON, ADMINISTRATOR);

        read("/reviews", "/reviews");
        read("/reviews/{id}", "/reviews/" + review);
        write("/reviews/{id}", "/reviews/" + review, reviewBody);
        door(GET, "/reviews/{id}/conditions", "/reviews/" + review + "/conditions", null, READERS_OF_ALL);
        read("/reviews/{id}/campaigns", "/reviews/" + review + "/campaigns");
        var decided = "{\"on\": \"2024-11-29\", \"because\": \"Dipertahankan\"}";
        var deciders = Set.of("administrator", "council");
        door(PUT, "/reviews/{id}/decision", "/reviews/" + review + "/decision", decided, deciders);
        door(DELETE, "/reviews/{id}/decision", "/reviews/" + review + "/decision", null, deciders);
        door(POST, "/reviews/{id}/phase", "/reviews/" + review + "/phase", "{\"phase\": \"survey\"}", ADMINISTRATOR);
        read("/evaluations", "/evaluations");
        read("/evaluations/{year}", "/evaluations/2018");
        write("/evaluations/{year}", "/evaluations/2018", "{\"index\": 1}");

        api.put(ADMIN, "/deadlines/2018", "{\"dueOn\": \"2019-01-31\"}");
        read("/deadlines", "/deadlines");
        read("/deadlines/{year}", "/deadlines/2018");
        write("/deadlines/{year}", "/deadlines/2018", "{\"dueOn\": \"2019-01-31\"}");
        read("/punctuality", "/punctuality?year=2018");

        read("/plans/{id}/comparison", "/plans/" + draft + "/comparison");
        read("/plans/{id}/comparison.xlsx", "/plans/" + draft + "/comparison.xlsx");
        read("/history/realisation/{id}", "/history/realisation/" + UUID.randomUUID());
        door(GET, "/history/{kind}/{id}", "/history/opd/" + opd, null, Set.of("administrator", "council"));

        read("/history/assessment/{id}", "/history/assessment/" + UUID.randomUUID());
        read("/history/recommendation/{id}", "/history/recommendation/" + UUID.randomUUID());
        door(GET, "/history/finding/{id}", "/history/finding/" + UUID.randomUUID(), null, READERS_OF_ALL);
        findings(review, opd);
        recommendations(review, opd);
        amendments(opd);
        instruments();
        assessments(opd);
        meetings(opd);

        var letters = "/operations/dead-letters";
        door(GET, letters, letters, null, ADMINISTRATOR);
        doors.add(new Door(
                POST,
                letters + "/{id}/replay",
                letters + "/" + UUID.randomUUID() + "/replay",
                null,
                Set.of(),
                ADMINISTRATOR));
    }

    private void versions(String code) {
        var approved = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + approved, City.planBody(code, 2020, 2029));
        api.post(ADMIN, "/plans/" + approved + "/approval");
        var next = UUID.randomUUID();
        var begin = "{\"id\": \"%s\"}".formatted(next);
        door(POST, "/plans/{id}/drafts", "/plans/" + approved + "/drafts", begin, ADMINISTRATOR);
        api.post(ADMIN, "/plans/" + approved + "/drafts", begin);
        door(POST, "/plans/{id}/proposal", "/plans/" + next + "/proposal", null, ADMINISTRATOR);
        door(POST, "/plans/{id}/return", "/plans/" + next + "/return", REASON, Set.of("administrator", "council"));
        read("/comparison", "/comparison?plan=" + code + "&from=2021-01-01&to=2022-01-01");
        door(GET, "/plans/{id}/amendments", "/plans/" + next + "/amendments", null, READERS_OF_ALL);
    }

    private void instruments() {
        var path = "/instruments/" + UUID.randomUUID();
        var body = City.instrumentBody(city.code("instrumen"), "60", "40");
        api.put(ADMIN, path, body);
        read("/instruments", "/instruments");
        read("/instruments/{id}", path);
        write("/instruments/{id}", path, body);
        door(POST, "/instruments/{id}/publication", path + "/publication", null, ADMINISTRATOR);
        door(POST, "/instruments/{id}/trial", path + "/trial", "{\"scores\": []}", READERS);
    }

    private void assessments(String opd) {
        var instrument = city.instrument(city.code("matriks"));
        var body = City.assessmentBody(instrument, opd, 2023, 1);
        var path = "/assessments/" + UUID.randomUUID();
        api.put(ADMIN, path, body);
        var one = "/assessments/{id}";
        read("/assessments", "/assessments");
        doors.add(new Door(GET, one, path, null, ALL_OR_OWN, OTHER_OPD));
        door(PUT, one, path, body, REVIEWERS);
        var officer = Set.of("own officer");
        var stranger = Set.of("other officer");
        doors.add(new Door(PUT, one + "/self-scores", path + "/self-scores", City.SCORES, officer, stranger));
        doors.add(new Door(POST, one + "/submission", path + "/submission", null, officer, stranger));
        door(PUT, one + "/sheet", path + "/sheet", City.SCORES, REVIEWERS);
        door(POST, one + "/sheet/submission", path + "/sheet/submission", null, REVIEWERS);
        door(POST, one + "/return", path + "/return", REASON, REVIEWERS);
        door(POST, one + "/conclusion", path + "/conclusion", "{}", REVIEWERS);
        door(POST, one + "/reopening", path + "/reopening", REASON, ADMINISTRATOR);
    }

    private void meetings(String opd) {
        var review = city.review(city.plan());
        var team = "/reviews/" + review + "/team";
        read("/reviews/{id}/team", team);
        write("/reviews/{id}/team", team, "{\"members\": [{\"part\": \"member\", \"name\": \"Siti\"}]}");

        var id = city.meeting(review, opd);
        var path = "/meetings/" + id;
        var one = "/meetings/{id}";
        var body = City.meetingBody(review, "2024-05-03T02:00:00Z", "2024-05-03T04:00:00Z", opd);
        read("/meetings", "/meetings");
        door(GET, one, path, null, ALL_OR_OWN);
        door(GET, one + "/calendar.ics", path + "/calendar.ics", null, ALL_OR_OWN);
        write(one, path, body);
        var there = "{\"attendance\": [{\"name\": \"Siti\", \"presence\": \"present\"}]}";
        write(one + "/attendance", path + "/attendance", there);
        write(one + "/minutes", path + "/minutes", "{\"notes\": [{\"item\": \"Jadwal\"}]}");
        door(POST, one + "/minutes/correction", path + "/minutes/correction", REASON, ADMINISTRATOR);
        door(POST, one + "/minutes/conclusion", path + "/minutes/conclusion", null, ADMINISTRATOR);
        door(GET, one + "/minutes/{number}/pdf", path + "/minutes/1/pdf", null, ALL_OR_OWN);
        var spare = "/meetings/" + city.meeting(review, opd);
        door(POST, one + "/cancellation", spare + "/cancellation", REASON, ADMINISTRATOR);
        door(GET, "/history/meeting/{id}", "/history/meeting/" + id, null, READERS_OF_ALL);
        actions(id, opd);
    }

    private void actions(UUID meeting, String opd) {
        var id = city.action(meeting, opd, "2099-12-31");
        var path = "/action-items/" + id;
        var one = "/action-items/{id}";
        read("/action-items", "/action-items");
        door(GET, one, path, null, ALL_OR_OWN);
        write(one, path, City.actionBody(meeting, opd, "2099-12-31"));
        door(POST, one + "/progress", path + "/progress", "{\"progress\": 1, \"narrative\": \"Mulai\"}", OWN_OPD);
        door(POST, one + "/completion", path + "/completion", "{\"narrative\": \"Selesai\"}", OWN_OPD);
        door(POST, one + "/reopening", path + "/reopening", REASON, ADMINISTRATOR);
        var spare = "/action-items/" + city.action(meeting, opd, "2099-12-31");
        door(POST, one + "/withdrawal", spare + "/withdrawal", REASON, ADMINISTRATOR);
        read("/history/action/{id}", "/history/action/" + id);
    }

    private void amendments(String opd) {
        var plan = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + plan, City.planBody(city.code("amandemen"), 2020, 2029));
        city.programme(plan, opd);
        api.post(ADMIN, "/plans/" + plan + "/approval");
        var review = city.review(plan);
        var recommendation = city.recommendation(review, city.finding(review), opd, "2099-12-31");
        api.post(officer(opd), "/recommendations/" + recommendation + "/acceptance");
        var body = """
                {"recommendation": "%s", "change": {"deed": "stop", "part": "programme", "code": "%s"}}
                """.formatted(recommendation, city.code("home-care"));
        var path = "/amendments/" + UUID.randomUUID();
        api.put(REVIEWER, path, body);
        var draft = UUID.randomUUID();
        api.post(ADMIN, "/plans/" + plan + "/drafts", "{\"id\": \"%s\"}".formatted(draft));
        read("/amendments", "/amendments");
        doors.add(new Door(GET, "/amendments/{id}", path, null, ALL_OR_OWN, OTHER_OPD));
        door(PUT, "/amendments/{id}", path, body, REVIEWERS);
        door(POST, "/amendments/{id}/withdrawal", path + "/withdrawal", null, REVIEWERS);
        var picks = "{\"amendments\": [{\"id\": \"%s\"}]}".formatted(path.substring("/amendments/".length()));
        door(POST, "/plans/{id}/amendments", "/plans/" + draft + "/amendments", picks, ADMINISTRATOR);
    }

    private void findings(UUID review, String opd) {
        var finding = city.finding(review);
        city.recommendation(review, finding, opd, "2099-12-31");
        var loose = city.finding(review);
        var one = "/findings/{id}";
        read("/findings", "/findings");
        doors.add(new Door(GET, one, "/findings/" + finding, null, ALL_OR_OWN, OTHER_OPD));
        door(PUT, one, "/findings/" + UUID.randomUUID(), City.findingBody(review, "[]"), REVIEWERS);
        door(POST, one + "/conclusion", "/findings/" + loose + "/conclusion", null, REVIEWERS);
        door(POST, one + "/reopening", "/findings/" + loose + "/reopening", REASON, REVIEWERS);
        door(POST, one + "/withdrawal", "/findings/" + loose + "/withdrawal", REASON, REVIEWERS);
    }

    private void recommendations(UUID review, String opd) {
        var finding = city.finding(review);
        var path = "/recommendations/" + city.recommendation(review, finding, opd, "2099-12-31");
        var one = "/recommendations/{id}";
        read("/recommendations", "/recommendations");
        door(GET, one, path, null, ALL_OR_OWN);
        door(PUT, one, path, City.recommendationBody(review, finding, opd, "2099-12-31"), REVIEWERS);
        door(POST, one + "/sending", path + "/sending", null, REVIEWERS);
        door(POST, one + "/verification", path + "/verification", null, REVIEWERS);
        door(POST, one + "/return", path + "/return", REASON, REVIEWERS);
        door(POST, one + "/acceptance", path + "/acceptance", null, OWN_OPD);
        door(POST, one + "/objection", path + "/objection", REASON, OWN_OPD);
        door(POST, one + "/progress", path + "/progress", "{\"progress\": 1, \"narrative\": \"Mulai\"}", OWN_OPD);
        door(POST, one + "/completion", path + "/completion", "{\"narrative\": \"Selesai\"}", OWN_OPD);
        var withdrawn = "/recommendations/" + city.recommendation(review, finding, opd, "2099-12-31");
        door(POST, one + "/withdrawal", withdrawn + "/withdrawal", REASON, REVIEWERS);
    }

    private static Tokens admin() {
        return Tokens.of("admin").role("administrator").organization("diskominfo");
    }

    private void read(String template, String path) {
        door(GET, template, path, null, READERS);
    }

    private void write(String template, String path, String body) {
        door(PUT, template, path, body, ADMINISTRATOR);
    }

    private void door(HttpMethod method, String template, String path, @Nullable String body, Set<String> in) {
        doors.add(new Door(method, template, path, body, in, Set.of()));
    }

    @Test
    void listsEveryDoorThatTheServiceDescribes() throws UnsupportedEncodingException {
        var described = new TreeSet<String>();
        var text = api.get(ADMIN, "/openapi").getResponse().getContentAsString();
        JsonMapper.builder()
                .build()
                .readTree(text)
                .path("paths")
                .forEachEntry((path, methods) -> methods.propertyNames().forEach(method -> {
                    if (METHODS.contains(method)) {
                        described.add(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)) + " "
                                + path.substring(PREFIX.length()));
                    }
                }));

        assertThat(described).isNotEmpty();
        assertThat(doors.stream().map(Door::name)).containsExactlyInAnyOrderElementsOf(described);
    }

    @TestFactory
    Stream<DynamicTest> letsInWhoMayComeAndNobodyElse() {
        return doors.stream()
                .flatMap(door -> people.entrySet().stream()
                        .map(person -> DynamicTest.dynamicTest(
                                door.name() + " by " + person.getKey(),
                                () -> knock(door, person.getKey(), person.getValue()))));
    }

    private void knock(Door door, String role, Person person) {
        var status = api.send(door.method(), person, door.path(), door.body(), null)
                .getResponse()
                .getStatus();

        if (door.in().contains(role)) {
            assertThat(status).isIn(200, 201, 204, 409);
        } else if (door.blind().contains(role)) {
            assertThat(status).isEqualTo(404);
        } else if (READERS.contains(role) || role.equals("without role")) {
            assertThat(status).isEqualTo(403);
        } else {
            assertThat(status).isEqualTo(401);
        }
    }
}
