package id.reviu.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Tokens;
import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SurveyTest
class ResponseIT {

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ResponseIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private static String body(UUID assignment, String answers) {
        return "{\"assignment\": \"%s\", \"answers\": %s}".formatted(assignment, answers);
    }

    private static String draft(UUID response) {
        return "/api/survey/responses/" + response;
    }

    private static String submission(UUID response) {
        return draft(response) + "/submission";
    }

    @Test
    void keepsADraftAndResumesItElsewhere() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();

        var saved = city.officer(opd).put(draft(response), body(assignment, "{\"skor\": 200}"));

        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.headers().getETag()).isEqualTo("\"1\"");
        assertThat(saved.string("/state")).isEqualTo("draft");
        var elsewhere = city.officer(opd).get("/api/survey/assignments/" + assignment);
        assertThat(elsewhere.string("/state")).isEqualTo("in-progress");
        assertThat(elsewhere.string("/response")).isEqualTo(response.toString());
        assertThat(elsewhere.body().at("/responseVersion").asLong()).isEqualTo(1);
        assertThat(city.officer(opd)
                        .get(draft(response))
                        .body()
                        .at("/answers/skor")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void savesTheSameDraftOnce() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": \"Kabid\"}"));

        var again = city.officer(opd)
                .send(HttpMethod.PUT, draft(response), body(assignment, "{\"jabatan\": \"Kabid\"}"), 1L);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void refusesADraftOverANewerOneAndShowsIt() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": \"a\"}"));
        city.officer(opd).send(HttpMethod.PUT, draft(response), body(assignment, "{\"jabatan\": \"b\"}"), 1L);

        var late =
                city.officer(opd).send(HttpMethod.PUT, draft(response), body(assignment, "{\"jabatan\": \"c\"}"), 1L);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.string("/code")).isEqualTo("response-stale");
        assertThat(late.string("/current/answers/jabatan")).isEqualTo("b");
        assertThat(late.body().at("/current/version").asLong()).isEqualTo(2);
    }

    @Test
    void namesUnknownQuestionsAndWrongTypesInADraftAndKeepsTheOneBefore() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": \"a\"}"));

        var wrong = city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": [1], \"entah\": 1}"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/answers/jabatan", "/answers/entah");
        assertThat(city.officer(opd).get(draft(response)).string("/answers/jabatan"))
                .isEqualTo("a");
    }

    @Test
    void takesASubmissionWithoutADraft() {
        var opd = city.office();
        city.programme(opd, "home-care");
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();

        var submitted = city.officer(opd)
                .put(
                        submission(response),
                        body(assignment, "{\"jabatan\": \"Kabid\", \"program\": [{\"status\": \"berjalan\"}]}"));

        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.string("/state")).isEqualTo("submitted");
        assertThat(submitted.string("/answers/program/0/programme")).isEqualTo("home-care");
        assertThat(submitted.string("/submittedBy/id")).isEqualTo("id-of-petugas." + opd);
        assertThat(submitted.string("/history/0/action")).isEqualTo("submitted");
        assertThat(city.officer(opd).get(draft(response)).body()).isEqualTo(submitted.body());
    }

    @Test
    void answersTheSameSubmissionTheSameWayAndRefusesAnother() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        var first = city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"a\", \"skor\": 5}"));

        var again = city.officer(opd)
                .send(
                        HttpMethod.PUT,
                        submission(response),
                        body(assignment, "{\"skor\": \"5\", \"jabatan\": \"a\"}"),
                        0L);
        var other = city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"b\"}"));
        var invalid = city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": 1}"));
        var draft = city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": \"c\"}"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.string("/code")).isEqualTo("response-submitted-differently");
        assertThat(invalid.status()).isEqualTo(409);
        assertThat(draft.status()).isEqualTo(409);
        assertThat(draft.string("/code")).isEqualTo("assignment-beyond-change");
    }

    @Test
    void namesEveryFaultOfASubmission() {
        var opd = city.office();
        city.programme(opd, "home-care");
        var assignment = city.assignment(opd);

        var refused = city.officer(opd)
                .put(
                        submission(UUID.randomUUID()),
                        body(
                                assignment,
                                "{\"skor\": 101, \"program\": [{\"programme\": \"lain\", \"status\": \"x\"}]}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/code")).isEqualTo("answers-refused");
        assertThat(refused.body().at("/errors").findValuesAsString("pointer"))
                .contains(
                        "/answers/jabatan",
                        "/answers/skor",
                        "/answers/program/0/programme",
                        "/answers/program/0/status");
        assertThat(city.officer(opd)
                        .get("/api/survey/assignments/" + assignment)
                        .string("/state"))
                .isEqualTo("not-started");
    }

    @Test
    void namesTheResponseThatAnAssignmentHasAlready() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(assignment, "{}"));

        var second = city.officer(opd).put(draft(UUID.randomUUID()), body(assignment, "{}"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.string("/code")).isEqualTo("response-elsewhere");
        assertThat(second.string("/detail")).contains(response.toString());
    }

    @Test
    void refusesAnIdThatAnotherResponseHas() {
        var opd = city.office();
        var other = city.office();
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(city.assignment(opd), "{}"));
        var assignment = city.assignment(other);

        var draft = city.officer(other).put(draft(response), body(assignment, "{}"));
        var submitted = city.officer(other).put(submission(response), body(assignment, "{\"jabatan\": \"a\"}"));

        assertThat(draft.status()).isEqualTo(409);
        assertThat(draft.string("/code")).isEqualTo("response-id-taken");
        assertThat(submitted.status()).isEqualTo(409);
        assertThat(city.officer(other)
                        .get("/api/survey/assignments/" + assignment)
                        .string("/state"))
                .isEqualTo("not-started");
    }

    @Test
    void keepsOthersOut() {
        var opd = city.office();
        var other = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(assignment, "{}"));

        assertThat(city.officer(other)
                        .put(draft(UUID.randomUUID()), body(assignment, "{}"))
                        .status())
                .isEqualTo(403);
        assertThat(city.officer(other)
                        .put(submission(UUID.randomUUID()), body(assignment, "{}"))
                        .string("/code"))
                .isEqualTo("assignment-not-yours");
        assertThat(city.officer(other).get(draft(response)).status()).isEqualTo(403);
        assertThat(city.head(other).get(draft(response) + "/versions").status()).isEqualTo(403);
        assertThat(city.head(opd).put(draft(response), body(assignment, "{}")).status())
                .isEqualTo(403);
        assertThat(city.head(opd).get(draft(response)).status()).isEqualTo(200);
        assertThat(city.reviewer().get(draft(response)).status()).isEqualTo(200);
        assertThat(city.council().get(draft(response)).status()).isEqualTo(403);
        assertThat(city.stranger().get(draft(response)).status()).isEqualTo(401);
        assertThat(city.officer(opd).get(draft(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(city.officer(opd)
                        .put(draft(UUID.randomUUID()), body(UUID.randomUUID(), "{}"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesOfficersOfNoneOrSeveralOffices() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var none = city.as(Tokens.of("petugas").role("opd-officer"));
        var several = city.as(
                Tokens.of("petugas").role("opd-officer").organization(opd).organization("lain"));

        for (Api officer : new Api[] {none, several}) {
            assertThat(officer.put(draft(UUID.randomUUID()), body(assignment, "{}"))
                            .status())
                    .isEqualTo(403);
            assertThat(officer.get("/api/survey/assignments").status()).isEqualTo(403);
            assertThat(officer.get("/api/survey/responses").status()).isEqualTo(403);
        }
    }

    @Test
    void refusesWhatCannotBeRead() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var officer = city.officer(opd);

        assertThat(officer.put("/api/survey/responses/keliru", body(assignment, "{}"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.put(draft(UUID.randomUUID()), "{").status()).isEqualTo(400);
        assertThat(officer.put(draft(UUID.randomUUID()), "{\"assignment\": \"x\", \"answers\": {}}")
                        .status())
                .isEqualTo(400);
        assertThat(officer.put(draft(UUID.randomUUID()), "{\"answers\": {}}").status())
                .isEqualTo(422);
        assertThat(officer.put(draft(UUID.randomUUID()), body(assignment, "[]")).status())
                .isEqualTo(400);
        assertThat(officer.put(draft(UUID.randomUUID()), body(assignment, "null"))
                        .status())
                .isEqualTo(422);
        var huge = "{\"jabatan\": \"" + "a".repeat(10_000_000) + "\"}";
        assertThat(officer.put(draft(UUID.randomUUID()), body(assignment, huge)).status())
                .isEqualTo(413);
        assertThat(officer.get("/api/survey/responses?after=entah").status()).isEqualTo(400);
    }

    @Test
    void takesNothingOnceTheCampaignIsClosed() {
        var opd = city.office();
        var campaign = city.open(opd);
        var assignment = city.assignment(campaign, opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": \"a\"}"));
        city.close(campaign);
        transaction.executeWithoutResult(_ -> jdbc.sql(
                        "UPDATE assignment SET closed_at = closed_at - interval '16 minutes' WHERE campaign = :campaign")
                .param("campaign", campaign)
                .update());

        var draft = city.officer(opd).put(draft(response), body(assignment, "{\"jabatan\": \"b\"}"));
        var submitted = city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"b\"}"));

        assertThat(draft.status()).isEqualTo(409);
        assertThat(draft.string("/code")).isEqualTo("campaign-closed");
        assertThat(submitted.status()).isEqualTo(409);
        assertThat(city.officer(opd).get(draft(response)).string("/answers/jabatan"))
                .isEqualTo("a");
        assertThat(city.admin()
                        .get("/api/survey/campaigns/" + campaign)
                        .body()
                        .at("/draftsKept")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void answersARepeatedSubmissionAfterTheCampaignHasClosed() {
        var opd = city.office();
        var campaign = city.open(opd);
        var assignment = city.assignment(campaign, opd);
        var response = UUID.randomUUID();
        var first = city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"a\"}"));
        city.close(campaign);

        var again = city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"a\"}"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void isReturnedWithAReasonCorrectedAndVerifiedBySomebodyElse() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"a\"}"));

        var returned = city.admin().post(draft(response) + "/return", "{\"reason\": \"Lengkapi skor\"}");
        var seen = city.officer(opd).get("/api/survey/assignments/" + assignment);
        var corrected = city.officer(opd)
                .send(HttpMethod.PUT, draft(response), body(assignment, "{\"jabatan\": \"a\", \"skor\": 1}"), 2L);
        var resubmitted = city.officer(opd)
                .send(HttpMethod.PUT, submission(response), body(assignment, "{\"jabatan\": \"a\", \"skor\": 2}"), 3L);
        var verified = city.admin().post(draft(response) + "/verification");

        assertThat(returned.string("/state")).isEqualTo("returned");
        assertThat(seen.string("/state")).isEqualTo("returned");
        assertThat(seen.string("/reason")).isEqualTo("Lengkapi skor");
        assertThat(corrected.string("/state")).isEqualTo("draft");
        assertThat(corrected.string("/returnReason")).isEqualTo("Lengkapi skor");
        assertThat(resubmitted.string("/state")).isEqualTo("submitted");
        assertThat(resubmitted.body().at("/returnReason").isNull()).isTrue();
        assertThat(verified.string("/state")).isEqualTo("verified");
        assertThat(verified.string("/verifiedBy/id")).isEqualTo("id-of-admin");
        assertThat(verified.body().at("/history").findValuesAsString("action"))
                .containsExactly("submitted", "returned", "submitted", "verified");
        var versions = city.head(opd).get(draft(response) + "/versions");
        assertThat(versions.body().at("/items/0/answers").has("skor")).isFalse();
        assertThat(versions.body().at("/items/1/answers").isNull()).isTrue();
        assertThat(versions.body().at("/items/2/answers/skor").asInt()).isEqualTo(2);
        assertThat(city.officer(opd)
                        .get("/api/survey/assignments/" + assignment)
                        .string("/state"))
                .isEqualTo("verified");
    }

    @Test
    void judgesOnceHoweverOftenItIsAsked() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd).put(submission(response), body(assignment, "{\"jabatan\": \"a\"}"));

        var returned = city.admin().post(draft(response) + "/return", "{\"reason\": \"r\"}");
        var again = city.admin().post(draft(response) + "/return", "{\"reason\": \"r\"}");
        var otherwise = city.admin().post(draft(response) + "/return", "{\"reason\": \"s\"}");
        var verification = city.admin().post(draft(response) + "/verification");

        assertThat(again.body()).isEqualTo(returned.body());
        assertThat(otherwise.status()).isEqualTo(409);
        assertThat(verification.status()).isEqualTo(409);
        assertThat(verification.string("/code")).isEqualTo("nothing-to-judge");
    }

    @Test
    void needsAReasonToReturn() {
        var opd = city.office();
        var response = UUID.randomUUID();
        city.officer(opd).put(submission(response), body(city.assignment(opd), "{\"jabatan\": \"a\"}"));

        assertThat(city.admin()
                        .post(draft(response) + "/return", "{\"reason\": \" \"}")
                        .status())
                .isEqualTo(422);
        assertThat(city.admin().post(draft(response) + "/return", "{}").status())
                .isEqualTo(422);
        assertThat(city.admin().post(draft(response) + "/return").status()).isEqualTo(400);
        assertThat(city.officer(opd)
                        .post(draft(response) + "/return", "{\"reason\": \"r\"}")
                        .status())
                .isEqualTo(403);
        assertThat(city.admin()
                        .send(HttpMethod.POST, draft(response) + "/return", "{\"reason\": \"r\"}", 9L)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void refusesTheSubmitterAsVerifier() {
        var opd = city.office();
        var both = city.as(
                Tokens.of("dua.peran").role("opd-officer").role("administrator").organization(opd));
        var response = UUID.randomUUID();
        both.put(submission(response), body(city.assignment(opd), "{\"jabatan\": \"a\"}"));

        var verified = both.post(draft(response) + "/verification");

        assertThat(verified.status()).isEqualTo(403);
        assertThat(verified.string("/code")).isEqualTo("response-same-hands");
        assertThat(city.admin().post(draft(response) + "/verification").status())
                .isEqualTo(200);
    }

    @Test
    void listsWhatWasHandedInFromTheLatestOn() {
        var first = city.office();
        var second = city.office();
        var campaign = city.open(first, second);
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        city.officer(first).put(submission(one), body(city.assignment(campaign, first), "{\"jabatan\": \"a\"}"));
        city.officer(second).put(submission(two), body(city.assignment(campaign, second), "{\"jabatan\": \"a\"}"));

        var page = city.reviewer().get("/api/survey/responses?limit=1&campaign=" + campaign);
        var rest = city.reviewer()
                .get("/api/survey/responses?limit=1&campaign=" + campaign + "&after=" + page.string("/next"));
        var own = city.officer(first).get("/api/survey/responses?state=submitted&campaign=" + campaign);

        assertThat(page.string("/items/0/id")).isEqualTo(two.toString());
        assertThat(rest.string("/items/0/id")).isEqualTo(one.toString());
        assertThat(rest.body().at("/next").isNull()).isTrue();
        assertThat(own.body().at("/items").findValuesAsString("id"))
                .contains(one.toString())
                .doesNotContain(two.toString());
        assertThat(city.council()
                        .get("/api/survey/responses?campaign=" + campaign)
                        .status())
                .isEqualTo(403);
    }
}
