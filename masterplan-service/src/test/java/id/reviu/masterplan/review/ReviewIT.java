package id.reviu.masterplan.review;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class ReviewIT {

    private final Api api;
    private final City city;

    ReviewIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    private static final String DECISION =
            "{\"on\": \"2024-11-29\", \"because\": \"Rencana dipertahankan, berita acara 12\"}";

    private static String body(UUID plan, String title) {
        return """
            {"title": {"id": "%s"}, "plan": "%s", "from": "2024-03-07", "to": "2024-11-30", "meetings": [
              {"date": "2024-05-03", "title": "Persiapan survei", "present": "Diskominfo, setiap OPD"},
              {"date": "2024-03-07", "title": "Dewan Smart City"}]}
            """.formatted(title, plan);
    }

    @Test
    void goesThroughItsPhasesAndTellsTheOthers() {
        var plan = city.plan();
        var id = UUID.randomUUID();
        var path = "/reviews/" + id;

        assertThat(api.put(ADMIN, path, body(plan, "Reviu Masterplan 2024")))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.phase", phase -> assertThat(phase).isEqualTo("preparation"))
                .extractingPath("$.meetings[0].title")
                .isEqualTo("Dewan Smart City");
        assertThat(api.put(ADMIN, path, body(plan, "Reviu Masterplan 2024")))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"survey\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .containsExactly("condition-team-lead", "condition-plan-in-force");
        for (var again = 0; again < 2; again++) {
            assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"survey\", \"reason\": \"Tim menyusul\"}"))
                    .hasStatusOk()
                    .hasHeader("ETag", "\"2\"")
                    .bodyJson()
                    .extractingPath("$.reason")
                    .isEqualTo("Tim menyusul");
        }
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"closed\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("\"analysis\"");

        for (var event : TopicReader.of("reviu.review.v1").awaitKey(id.toString(), 2)) {
            Contract.of("reviu.review.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void staysAsItEnded() {
        var plan = city.plan();
        var path = "/reviews/" + UUID.randomUUID();
        api.put(ADMIN, path, body(plan, "Reviu"));
        assertThat(api.put(COUNCIL, path + "/decision", DECISION)).hasStatusOk();
        for (var phase : new String[] {"survey", "analysis", "recommendation", "approval", "closed"}) {
            assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"%s\", \"reason\": \"Uji\"}".formatted(phase)))
                    .as(phase)
                    .hasStatusOk();
        }

        assertThat(api.put(ADMIN, path, body(plan, "Lain")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("review-closed");
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        assertThat(api.put(ADMIN, "/reviews/" + UUID.randomUUID(), """
                        {"title": {"id": ""}, "from": "2024-03-07", "meetings": [{"title": "Rapat"}]}
                        """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/title/id", "/plan", "/meetings/0/date");
        assertThat(api.put(ADMIN, "/reviews/" + UUID.randomUUID(), body(UUID.randomUUID(), "Reviu")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("unknown-plan");
        assertThat(api.put(ADMIN, "/reviews/" + UUID.randomUUID(), "{\"from\": \"7 March\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/from");
        assertThat(api.post(ADMIN, "/reviews/" + UUID.randomUUID() + "/phase", "{\"phase\": \"party\"}"))
                .hasStatus(422);
    }

    @Test
    void isListedAndLedByTheAdministratorOnly() {
        var path = "/reviews/" + UUID.randomUUID();
        api.put(ADMIN, path, body(city.plan(), "Reviu"));

        assertThat(api.get(REVIEWER, "/reviews?limit=200"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isNotEmpty();
        assertThat(api.get(REVIEWER, "/reviews?after=nonsense." + UUID.randomUUID()))
                .hasStatus(400);
        assertThat(api.post(REVIEWER, path + "/phase", "{\"phase\": \"survey\"}"))
                .hasStatus(403);
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"survey\"}", "\"7\""))
                .hasStatus(412);
    }

    @Test
    void saysWhatEachPhaseNeedsAndFollowsCampaignsByTheirEvents() {
        var plan = city.plan();
        assertThat(api.post(ADMIN, "/plans/" + plan + "/approval")).hasStatusOk();
        var id = city.review(plan);
        var path = "/reviews/" + id;
        var team = "{\"members\": [{\"part\": \"lead\", \"name\": \"Agus\", \"username\": \"reviewer.ub\"}]}";
        api.put(ADMIN, path + "/team", team);
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"survey\"}")).hasStatusOk();

        var campaign = UUID.randomUUID();
        var topic = TopicReader.of("reviu.campaign.v1");
        topic.send(campaign.toString(), campaign(campaign, id, 2, "open"));
        topic.send(campaign.toString(), campaign(campaign, id, 1, "draft"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.get(REVIEWER, path + "/campaigns"))
                        .bodyJson()
                        .extractingPath("$.items[*].state")
                        .asArray()
                        .containsExactly("open"));
        assertThat(api.get(REVIEWER, path + "/conditions"))
                .bodyJson()
                .extractingPath("$.conditions[?(@.phase == 'analysis')].met")
                .asArray()
                .containsExactly(false, false);
        topic.send(campaign.toString(), campaign(campaign, id, 3, "closed"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"analysis\"}"))
                        .hasStatusOk());
        city.finding(id);
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"recommendation\"}"))
                .hasStatusOk();
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"approval\", \"reason\": \"Segera\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("condition-version-proposed");
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"survey\"}")).hasStatus(422);
        assertThat(api.post(ADMIN, path + "/phase", "{\"phase\": \"survey\", \"reason\": \"Survei diulang\"}"))
                .hasStatusOk();
        assertThat(api.get(COUNCIL, "/history/review/" + id))
                .bodyJson()
                .extractingPath("$.items[-1:].fields[?(@.field == 'reason')].after")
                .asArray()
                .containsExactly("Survei diulang");
    }

    private static String campaign(UUID id, UUID review, int version, String state) {
        return """
            {"id": "%s", "version": %d, "action": "changed", "actor": {"id": "a", "name": "A"}, "at": "2024-05-06T01:00:00Z",
             "title": {"id": "Survei"}, "review": "%s", "state": "%s", "opensAt": null, "closesAt": null, "simulated": false,
             "minimumGroupSize": 5, "parts": []}
            """.formatted(id, version, review, state);
    }
}
