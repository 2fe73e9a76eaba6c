package id.reviu.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SurveyTest
class CampaignIT {

    private static final String CAMPAIGNS = "/api/survey/campaigns";

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ClosingTime closing;

    CampaignIT(City city, JdbcClient jdbc, TransactionOperations transaction, ClosingTime closing) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.closing = closing;
    }

    private static String at(UUID campaign) {
        return CAMPAIGNS + "/" + campaign;
    }

    @Test
    void isPlannedForAnAudience() {
        var opd = city.office();

        var planned = city.admin().post(CAMPAIGNS, City.campaign(city.opdAudience(opd)));

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.headers().getFirst("Location")).isEqualTo(CAMPAIGNS + "/" + planned.string("/id"));
        assertThat(planned.headers().getETag()).isEqualTo("\"1\"");
        assertThat(planned.string("/state")).isEqualTo("draft");
        assertThat(planned.body().at("/minimumGroupSize").asInt()).isEqualTo(5);
        assertThat(planned.body().at("/simulated").asBoolean()).isFalse();
        assertThat(planned.string("/parts/0/opds/0")).isEqualTo(opd);
        assertThat(planned.body().at("/openLink").isNull()).isTrue();
    }

    @Test
    void namesEveryFaultOfAPlanAtItsPlace() {
        var asked = city.publish("stakeholder.json");

        var refused = city.admin()
                .post(CAMPAIGNS, """
                {"title": {"id": "a", "en": "b"}, "closesAt": "2020-01-01T00:00:00Z", "review": "%s",
                 "opdAudience": {"questionnaire": "%s", "number": 7, "opds": ["*", "dinkes", "dinkes"]},
                 "stakeholderAudience": {"questionnaire": "%s", "number": 1, "groups": ["warga", "entah"],
                                         "areaQuestion": "entah"}}
                """.formatted(UUID.randomUUID(), asked.questionnaire(), asked.questionnaire()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/code")).isEqualTo("campaign-invalid");
        assertThat(refused.body().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/review",
                        "/closesAt",
                        "/opdAudience/opds",
                        "/opdAudience/opds",
                        "/opdAudience/number",
                        "/stakeholderAudience/groups/1",
                        "/stakeholderAudience/areaQuestion");
        refused.body()
                .at("/errors")
                .findValuesAsString("detail")
                .forEach(detail -> assertThat(detail).endsWith("."));
    }

    @Test
    void needsSomebodyToAsk() {
        var refused = city.admin()
                .post(CAMPAIGNS, "{\"title\": {\"id\": \"a\", \"en\": \"b\"}, \"closesAt\": \"2099-01-01T00:00:00Z\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/code")).isEqualTo("campaign-audience-missing");
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(city.admin().post(CAMPAIGNS, "{").status()).isEqualTo(400);
        assertThat(city.admin().post(CAMPAIGNS, "{\"closesAt\": \"besok\"}").string("/errors/0/pointer"))
                .isEqualTo("/closesAt");
        assertThat(city.admin().post(CAMPAIGNS, "{}").status()).isEqualTo(422);
        assertThat(city.admin().get(CAMPAIGNS + "/keliru").status()).isEqualTo(400);
        assertThat(city.admin().get(at(UUID.randomUUID())).status()).isEqualTo(404);
    }

    @Test
    void givesEveryOfficeItsAssignmentWhenItOpens() {
        var first = city.office();
        var second = city.office();
        city.programme(first, "home-care");
        city.programme(first, "e-health");
        var campaign = city.plan(first, second);

        var opened = city.admin().send(HttpMethod.POST, at(campaign) + "/opening", null, 1L);
        city.programme(first, "later");

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.string("/state")).isEqualTo("open");
        assertThat(opened.headers().getETag()).isEqualTo("\"2\"");
        var assignments = city.admin().get("/api/survey/assignments?campaign=" + campaign);
        assertThat(assignments.body().path("items").size()).isEqualTo(2);
        var own = city.officer(first).get("/api/survey/assignments?campaign=" + campaign);
        assertThat(own.body().path("items").size()).isEqualTo(1);
        assertThat(own.body().at("/items/0/programmes").findValuesAsString("code"))
                .containsExactly("e-health", "home-care");
        assertThat(own.string("/items/0/opdName")).isEqualTo("Dinas " + first);
        assertThat(own.string("/items/0/state")).isEqualTo("not-started");
        assertThat(own.string("/items/0/campaignTitle/en")).isEqualTo("Review 2024");
    }

    @Test
    void asksEveryOfficeThatWorksToday() {
        var opd = city.office();
        var campaign = city.open("*");

        var seen = city.admin().get(at(campaign));

        assertThat(seen.body().at("/parts/0/opds").valueStream().map(code -> code.asString()))
                .contains(opd)
                .doesNotContain("*");
    }

    @Test
    void refusesOfficesThatNobodyKnows() {
        var opd = city.office();
        var campaign = city.plan(opd, "entah");

        var refused = city.admin().post(at(campaign) + "/opening");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/code")).isEqualTo("campaign-offices-unknown");
        assertThat(refused.string("/errors/0/pointer")).isEqualTo("/opdAudience/opds/1");
        assertThat(city.admin().get(at(campaign)).string("/state")).isEqualTo("draft");
    }

    @Test
    void refusesAStaleHand() {
        var campaign = city.plan(city.office());

        var refused = city.admin().send(HttpMethod.POST, at(campaign) + "/opening", null, 7L);

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body().at("/current/version").asLong()).isEqualTo(1);
        assertThat(city.admin().get(at(campaign)).string("/state")).isEqualTo("draft");
    }

    @Test
    void closesOnceAndIsThenArchived() {
        var campaign = city.open(city.office());

        var closed = city.admin().post(at(campaign) + "/closing");
        var again = city.admin().send(HttpMethod.POST, at(campaign) + "/closing", null, 2L);
        var opened = city.admin().post(at(campaign) + "/opening");
        var archived = city.admin().post(at(campaign) + "/archiving");

        assertThat(closed.string("/state")).isEqualTo("closed");
        assertThat(closed.body().at("/draftsKept").asInt()).isZero();
        assertThat(again.body()).isEqualTo(closed.body());
        assertThat(opened.status()).isEqualTo(409);
        assertThat(archived.string("/state")).isEqualTo("archived");
    }

    @Test
    void closesByItselfWhenItsTimeIsOver() {
        var campaign = city.open(city.office());
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE campaign SET opens_at = now() - interval '2 hours', closes_at = now() - interval '1 hour' WHERE id = :id")
                .param("id", campaign)
                .update());

        closing.closeDue();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(city.admin().get(at(campaign)).string("/state"))
                        .isEqualTo("closed"));
    }

    @Test
    void showsOfficesOnlyWhatAsksThem() {
        var opd = city.office();
        var other = city.office();
        var campaign = city.open(opd);
        var draft = city.plan(opd);

        assertThat(city.officer(opd).get(at(campaign)).status()).isEqualTo(200);
        assertThat(city.head(opd).get(CAMPAIGNS).body().path("items").findValuesAsString("id"))
                .contains(campaign.toString())
                .doesNotContain(draft.toString());
        assertThat(city.officer(other).get(at(campaign)).status()).isEqualTo(403);
        assertThat(city.officer(opd).get(at(draft)).status()).isEqualTo(403);
        assertThat(city.officer(opd).post(at(campaign) + "/closing").status()).isEqualTo(403);
        assertThat(city.reviewer()
                        .post(CAMPAIGNS, City.campaign(city.opdAudience(opd)))
                        .status())
                .isEqualTo(403);
        assertThat(city.council().get(at(campaign)).status()).isEqualTo(200);
        assertThat(city.stranger().get(at(campaign)).status()).isEqualTo(401);
    }

    @Test
    void listsFromTheNewestOn() {
        var older = city.plan(city.office());
        var newer = city.plan(city.office());

        var page = city.admin().get(CAMPAIGNS + "?limit=1");
        var rest = city.admin().get(CAMPAIGNS + "?limit=1&after=" + page.string("/next"));

        assertThat(page.string("/items/0/id")).isEqualTo(newer.toString());
        assertThat(rest.string("/items/0/id")).isEqualTo(older.toString());
    }

    @Test
    void showsTheOpenLinkToTheAdministratorAlone() {
        var campaign = city.planForStakeholders(false);
        assertThat(city.admin().get(at(campaign)).body().at("/openLink").isNull())
                .isTrue();
        city.openNow(campaign);

        assertThat(city.admin().get(at(campaign)).string("/openLink")).matches("/r/[A-Za-z0-9_-]{22}");
        assertThat(city.reviewer().get(at(campaign)).body().at("/openLink").isNull())
                .isTrue();
    }

    @Test
    void opensOnceWhenManyOpenItTogether() throws Exception {
        var opd = city.office();
        var campaign = city.plan(opd);
        Callable<Integer> open =
                () -> city.admin().post(at(campaign) + "/opening").status();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new HashSet<Integer>();
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> open).toList())) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactly(200);
        }

        assertThat(city.admin().get(at(campaign)).version()).isEqualTo(2);
        assertThat(city.admin()
                        .get("/api/survey/assignments?campaign=" + campaign)
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }
}
