package id.reviu.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

@SurveyTest
class LinkIT {

    private static final String GOOD = "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}";

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    LinkIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private String open(UUID campaign) {
        city.openNow(campaign);
        return "/api/survey/links/"
                + city.admin()
                        .get("/api/survey/campaigns/" + campaign)
                        .string("/openLink")
                        .substring("/r/".length());
    }

    private static String response(String link) {
        return link + "/responses/" + UUID.randomUUID();
    }

    /** What a stranger learns, without the address that was asked. */
    private static ObjectNode learnt(Api.Answer answer) {
        var body = (ObjectNode) answer.body();
        body.remove("instance");
        return body;
    }

    @Test
    void showsWhatThereIsToAnswer() {
        var link = open(city.planForStakeholders(true, "warga"));

        var door = city.stranger().get(link);

        assertThat(door.status()).isEqualTo(200);
        assertThat(door.string("/title/id")).isEqualTo("Reviu 2024");
        assertThat(door.string("/state")).isEqualTo("open");
        assertThat(door.body().at("/simulated").asBoolean()).isTrue();
        assertThat(door.string("/groups/0")).isEqualTo("warga");
        assertThat(door.string("/groupQuestion")).isEqualTo("kelompok");
        assertThat(door.string("/definition/pages/0/items/0/name")).isEqualTo("kelompok");
    }

    @Test
    void takesAnswersOnce() {
        var response = response(open(city.planForStakeholders(false)));

        var first = city.stranger().put(response, GOOD);
        var again = city.stranger().put(response, GOOD);
        var other = city.stranger()
                .put(response, "{\"answers\": {\"kelompok\": \"akademisi\", \"kecamatan\": \"35.71.01\"}}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.string("/state")).isEqualTo("submitted");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void answersARepetitionAfterTheCampaignHasClosedAndNothingElse() {
        var campaign = city.planForStakeholders(false);
        var link = open(campaign);
        var response = response(link);
        var first = city.stranger().put(response, GOOD);
        city.close(campaign);
        transaction.executeWithoutResult(_ -> jdbc.sql(
                        "UPDATE campaign SET closes_at = closes_at - interval '16 minutes', opens_at = NULL WHERE id = :id")
                .param("id", campaign)
                .update());

        assertThat(city.stranger().put(response, GOOD).body()).isEqualTo(first.body());
        assertThat(city.stranger().put(response(link), GOOD).status()).isEqualTo(404);
        assertThat(city.stranger().get(link).status()).isEqualTo(404);
    }

    @Test
    void tellsAStrangerTheSameOfAClosedLinkAsOfOneThatNeverWas() {
        var campaign = city.planForStakeholders(false);
        var closed = open(campaign);
        city.close(campaign);
        transaction.executeWithoutResult(_ -> jdbc.sql(
                        "UPDATE campaign SET closes_at = closes_at - interval '16 minutes', opens_at = NULL WHERE id = :id")
                .param("id", campaign)
                .update());
        var never = "/api/survey/links/AAAAAAAAAAAAAAAAAAAAAA";

        assertThat(learnt(city.stranger().get(closed)))
                .isEqualTo(learnt(city.stranger().get(never)));
        assertThat(learnt(city.stranger().put(response(closed), GOOD)))
                .isEqualTo(learnt(city.stranger().put(response(never), GOOD)));
    }

    @Test
    void namesEveryFault() {
        var link = open(city.planForStakeholders(false, "akademisi"));

        var refused = city.stranger().put(response(link), "{\"answers\": {\"kelompok\": \"entah\", \"x\": 1}}");
        var notAsked = city.stranger().put(response(link), GOOD);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors").findValuesAsString("pointer"))
                .containsOnly("/answers/kelompok", "/answers/x", "/answers/kecamatan");
        assertThat(notAsked.status()).isEqualTo(422);
        assertThat(notAsked.string("/errors/0/code")).isEqualTo("answer-group-not-asked");
        assertThat(city.stranger().put(response(link), "{}").status()).isEqualTo(422);
        assertThat(city.stranger().put(link + "/responses/keliru", GOOD).status())
                .isEqualTo(400);
        assertThat(city.stranger().put(response(link), "[").status()).isEqualTo(400);
    }

    @Test
    void refusesAnIdThatIsTakenElsewhere() {
        var here = response(open(city.planForStakeholders(false)));
        city.stranger().put(here, GOOD);
        var elsewhere = open(city.planForStakeholders(false)) + here.substring(here.indexOf("/responses/"));
        var opd = city.office();
        var office = UUID.randomUUID();
        city.officer(opd)
                .put(
                        "/api/survey/responses/" + office,
                        "{\"assignment\": \"%s\", \"answers\": {}}".formatted(city.assignment(opd)));

        assertThat(city.stranger().put(elsewhere, GOOD).status()).isEqualTo(409);
        assertThat(city.stranger()
                        .put(elsewhere.substring(0, elsewhere.lastIndexOf('/') + 1) + office, GOOD)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void showsAStakeholdersAnswersToNobody() {
        var response = response(open(city.planForStakeholders(false)));
        city.stranger().put(response, GOOD);
        var path = "/api/survey/responses/" + response.substring(response.lastIndexOf('/') + 1);

        assertThat(city.admin().get(path).status()).isEqualTo(404);
        assertThat(city.reviewer().get(path).status()).isEqualTo(404);
        assertThat(city.officer(city.office()).get(path).status()).isEqualTo(404);
    }

    @Test
    void keepsNoLinkThatAReaderOfTheTablesCouldUse() {
        var link = open(city.planForStakeholders(false));
        var token = link.substring(link.lastIndexOf('/') + 1);

        var stored = transaction.execute(status ->
                jdbc.sql("SELECT token_hash FROM open_link").query(byte[].class).list());

        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(hash -> assertThat(hash).hasSize(32).isNotEqualTo(token.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void worksForSomebodyWhoIsSignedInToo() {
        var opd = city.office();
        var response = response(open(city.planForStakeholders(false)));

        assertThat(city.officer(opd).put(response, GOOD).status()).isEqualTo(200);
        assertThat(city.council().put(response, GOOD).status()).isEqualTo(200);
    }
}
