package id.reviu.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What keeps a campaign running and ends it well: more time, a while for open drafts, quotas. */
@SurveyTest
class CareIT {

    private static final String LATER = "2100-06-30T16:59:59Z";

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ClosingTime closing;

    CareIT(City city, JdbcClient jdbc, TransactionOperations transaction, ClosingTime closing) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.closing = closing;
    }

    private static String campaignAt(UUID campaign) {
        return "/api/survey/campaigns/" + campaign;
    }

    private static String assignmentAt(UUID assignment) {
        return "/api/survey/assignments/" + assignment;
    }

    private Api.Answer extendCampaign(UUID campaign, String until) {
        return city.admin()
                .post(
                        campaignAt(campaign) + "/extension",
                        "{\"closesAt\": \"%s\", \"reason\": \"Banjir\"}".formatted(until));
    }

    private Api.Answer extendOffice(UUID assignment, String until) {
        return city.admin()
                .post(
                        assignmentAt(assignment) + "/extension",
                        "{\"dueAt\": \"%s\", \"reason\": \"Mutasi pejabat\"}".formatted(until));
    }

    private static String draft(UUID assignment, String position) {
        return "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}".formatted(assignment, position);
    }

    /** Lets a campaign have ended so many seconds ago. */
    private void endedBefore(UUID campaign, long seconds) {
        var end = Instant.now().minusSeconds(seconds).atOffset(ZoneOffset.UTC);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("UPDATE campaign SET opens_at = :end - interval '1 day', closes_at = :end WHERE id = :id")
                    .param("end", end)
                    .param("id", campaign)
                    .update();
            jdbc.sql("""
                            UPDATE assignment SET due_at = least(due_at, :end), closed_at = least(closed_at, :end)
                            WHERE campaign = :id AND due_at < '2100-01-01'
                            """).param("end", end).param("id", campaign).update();
        });
    }

    @Test
    void givesEveryOfficeMoreTimeWithTheReason() {
        var opd = city.office();
        var campaign = city.open(opd);

        var extended = extendCampaign(campaign, LATER);

        assertThat(extended.status()).isEqualTo(200);
        assertThat(extended.string("/closesAt")).isEqualTo(LATER);
        assertThat(extended.string("/extensionReason")).isEqualTo("Banjir");
        var seen = city.officer(opd).get(assignmentAt(city.assignment(campaign, opd)));
        assertThat(seen.string("/dueAt")).isEqualTo(LATER);
        assertThat(seen.string("/extensionReason")).isEqualTo("Banjir");
        assertThat(seen.version()).isEqualTo(2);
        assertThat(extendCampaign(campaign, LATER).version()).isEqualTo(extended.version());
    }

    @Test
    void isNotMadeShorterNorExtendedWhenItIsNotOpen() {
        var opd = city.office();
        var campaign = city.open(opd);

        var shorter = extendCampaign(campaign, "2030-01-01T00:00:00Z");
        var stale = city.admin()
                .send(
                        HttpMethod.POST,
                        campaignAt(campaign) + "/extension",
                        "{\"closesAt\": \"%s\", \"reason\": \"x\"}".formatted(LATER),
                        1L);
        city.close(campaign);

        assertThat(shorter.status()).isEqualTo(422);
        assertThat(shorter.string("/errors/0/pointer")).isEqualTo("/closesAt");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(extendCampaign(campaign, LATER).status()).isEqualTo(409);
        assertThat(city.admin()
                        .post(campaignAt(campaign) + "/extension", "{\"closesAt\": \"%s\"}".formatted(LATER))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void givesOneOfficeMoreTimeThatOutlastsTheCampaign() {
        var opd = city.office();
        var other = city.office();
        var campaign = city.open(opd, other);
        var own = city.assignment(campaign, opd);
        var others = city.assignment(campaign, other);

        var extended = extendOffice(own, LATER);
        endedBefore(campaign, 3600);
        closing.closeDue();

        assertThat(extended.status()).isEqualTo(200);
        assertThat(extended.string("/extensionReason")).isEqualTo("Mutasi pejabat");
        assertThat(city.admin().get(campaignAt(campaign)).string("/state")).isEqualTo("closed");
        assertThat(city.officer(opd)
                        .get(assignmentAt(own))
                        .body()
                        .path("accepting")
                        .asBoolean())
                .isTrue();
        assertThat(city.officer(opd)
                        .put("/api/survey/responses/" + UUID.randomUUID() + "/submission", draft(own, "a"))
                        .status())
                .isEqualTo(200);
        assertThat(city.officer(other)
                        .get(assignmentAt(others))
                        .body()
                        .path("accepting")
                        .asBoolean())
                .isFalse();
        assertThat(city.officer(other)
                        .put("/api/survey/responses/" + UUID.randomUUID() + "/submission", draft(others, "a"))
                        .string("/code"))
                .isEqualTo("campaign-closed");
        assertThat(extendOffice(own, "2101-01-01T00:00:00Z").string("/code")).isEqualTo("assignment-beyond-change");
    }

    @Test
    void opensAgainForOneOfficeAfterItHasClosed() {
        var opd = city.office();
        var campaign = city.open(opd);
        var assignment = city.assignment(campaign, opd);
        city.close(campaign);
        var response = "/api/survey/responses/" + UUID.randomUUID();
        assertThat(city.officer(opd).put(response, draft(assignment, "a")).status())
                .isEqualTo(409);

        assertThat(extendOffice(assignment, "2020-01-01T00:00:00Z").status()).isEqualTo(422);
        assertThat(extendOffice(assignment, LATER).status()).isEqualTo(200);

        assertThat(city.officer(opd).put(response, draft(assignment, "a")).status())
                .isEqualTo(201);
        city.admin().post(campaignAt(campaign) + "/archiving");
        assertThat(extendOffice(assignment, "2101-01-01T00:00:00Z").status()).isEqualTo(409);
    }

    @Test
    void givesWhoIsInTheMiddleOfAnsweringAQuarterOfAnHour() {
        var begun = city.office();
        var late = city.office();
        var campaign = city.open(begun, late);
        var assignment = city.assignment(campaign, begun);
        var response = "/api/survey/responses/" + UUID.randomUUID();
        city.officer(begun).put(response, draft(assignment, "awal"));
        city.close(campaign);

        var seen = city.officer(begun).get(assignmentAt(assignment));
        assertThat(seen.body().path("accepting").asBoolean()).isTrue();
        assertThat(Instant.parse(seen.string("/graceUntil")))
                .isBetween(Instant.now().plusSeconds(800), Instant.now().plusSeconds(901));
        assertThat(city.officer(begun)
                        .put(response, draft(assignment, "lanjut"))
                        .status())
                .isEqualTo(200);
        assertThat(city.officer(late)
                        .put(
                                "/api/survey/responses/" + UUID.randomUUID(),
                                draft(city.assignment(campaign, late), "baru"))
                        .status())
                .isEqualTo(409);

        endedBefore(campaign, 14 * 60);
        assertThat(city.officer(begun).put(response, draft(assignment, "masih")).status())
                .isEqualTo(200);
        endedBefore(campaign, 16 * 60);
        assertThat(city.officer(begun)
                        .put(response + "/submission", draft(assignment, "masih"))
                        .status())
                .isEqualTo(409);
        assertThat(city.officer(begun).get(response).string("/answers/jabatan")).isEqualTo("masih");
        assertThat(city.officer(begun)
                        .get(assignmentAt(assignment))
                        .body()
                        .path("graceUntil")
                        .isNull())
                .isTrue();
    }

    @Test
    void takesAStakeholdersAnswersForAQuarterOfAnHourAndShowsTheQuestionsToNobodyNew() {
        var campaign = city.planForStakeholders(false);
        city.openNow(campaign);
        var link = "/api/survey/links/"
                + city.admin().get(campaignAt(campaign)).string("/openLink").substring("/r/".length());
        var answers = "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}";
        city.close(campaign);

        assertThat(city.stranger().get(link).status()).isEqualTo(404);
        var again = city.stranger().get(link + "?begun=true");
        assertThat(again.string("/definition/pages/0/items/0/name")).isEqualTo("kelompok");
        assertThat(Instant.parse(again.string("/graceUntil")))
                .isBetween(Instant.now().plusSeconds(800), Instant.now().plusSeconds(901));
        assertThat(city.stranger()
                        .put(link + "/responses/" + UUID.randomUUID(), answers)
                        .status())
                .isEqualTo(200);
        endedBefore(campaign, 16 * 60);
        assertThat(city.stranger().get(link + "?begun=true").status()).isEqualTo(404);
        assertThat(city.stranger()
                        .put(link + "/responses/" + UUID.randomUUID(), answers)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesNoMoreAnswersThanAreWanted() {
        var campaign = city.planForStakeholders(false);
        city.openNow(campaign);
        var link = "/api/survey/links/"
                + city.admin().get(campaignAt(campaign)).string("/openLink").substring("/r/".length())
                + "/responses/";
        var answers = "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.0%d\"}}";
        city.stranger().put(link + UUID.randomUUID(), answers.formatted(1));
        var set = city.admin()
                .put(
                        campaignAt(campaign) + "/quotas",
                        "{\"quotas\": [{\"group\": \"warga\", \"area\": \"35.71.01\", \"most\": 2}]}");
        var second = link + UUID.randomUUID();

        assertThat(set.status()).isEqualTo(200);
        assertThat(set.body().at("/quotas/0/taken").asInt()).isEqualTo(1);
        assertThat(set.body().path("areas").findValuesAsString("code")).containsExactly("35.71.01", "35.71.02");
        assertThat(city.stranger().put(second, answers.formatted(1)).status()).isEqualTo(200);
        var full = city.stranger().put(link + UUID.randomUUID(), answers.formatted(1));
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.string("/code")).isEqualTo("quota-full");
        assertThat(city.stranger().put(second, answers.formatted(1)).status()).isEqualTo(200);
        assertThat(city.stranger()
                        .put(link + UUID.randomUUID(), answers.formatted(2))
                        .status())
                .isEqualTo(200);
        assertThat(city.admin()
                        .get(campaignAt(campaign) + "/quotas")
                        .body()
                        .at("/quotas/0/taken")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void namesEveryFaultOfAQuota() {
        var campaign = city.planForStakeholders(false, "warga");
        city.openNow(campaign);

        var refused = city.admin().put(campaignAt(campaign) + "/quotas", """
                        {"quotas": [{"group": "akademisi", "most": 1}, {"area": "entah", "most": 1}, {"most": 5},
                                    {"most": 6}]}
                        """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsString("pointer"))
                .containsExactly("/quotas/0/group", "/quotas/1/area", "/quotas/3");
        assertThat(city.admin()
                        .put(campaignAt(campaign) + "/quotas", "{\"quotas\": [{\"most\": 0}]}")
                        .status())
                .isEqualTo(422);
        assertThat(city.admin()
                        .get(campaignAt(city.open(city.office())) + "/quotas")
                        .status())
                .isEqualTo(409);
    }
}
