package id.reviu.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** In campaigns that want it, the head of an office approves its answers before they are handed in. */
@SurveyTest
class ApprovalIT {

    private final City city;
    private String opd = "";
    private UUID assignment = new UUID(0, 0);
    private String response = "";

    ApprovalIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void campaignWithApproval() {
        opd = city.office();
        var planned = city.admin()
                .post("/api/survey/campaigns", City.campaign("\"headApproval\": true, " + city.opdAudience(opd)));
        assertThat(planned.body().path("headApproval").asBoolean())
                .as(planned.text())
                .isTrue();
        var campaign = UUID.fromString(planned.string("/id"));
        city.openNow(campaign);
        assignment = city.assignment(campaign, opd);
        response = "/api/survey/responses/" + UUID.randomUUID();
    }

    private String answers(String position) {
        return "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}".formatted(assignment, position);
    }

    private Api.Answer ask(String position) {
        return city.officer(opd).put(response + "/approval-request", answers(position));
    }

    private Api.Answer assignment() {
        return city.officer(opd).get("/api/survey/assignments/" + assignment);
    }

    @Test
    void handsInWhatTheHeadApproved() {
        var asked = ask("Sekretaris");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.string("/state")).isEqualTo("draft");
        assertThat(assignment().string("/approvalAskedBy/name")).isNotEmpty();

        var approved = city.head(opd).post(response + "/approval");

        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.string("/state")).isEqualTo("submitted");
        assertThat(assignment().string("/state")).isEqualTo("submitted");
        assertThat(assignment().string("/approvedBy/id"))
                .isNotEqualTo(assignment().string("/submittedBy/id"))
                .isEqualTo(approved.string("/history/0/actor/id"));
        assertThat(city.head(opd).post(response + "/approval").body()).isEqualTo(approved.body());
        assertThat(city.admin().post(response + "/verification").status()).isEqualTo(200);
    }

    @Test
    void takesNothingPastTheHead() {
        var refused = city.officer(opd).put(response + "/submission", answers("a"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("/code")).isEqualTo("approval-needed");
        assertThat(city.head(opd).post(response + "/approval").status()).isEqualTo(404);
    }

    @Test
    void approvesOnlyWhatTheHeadHasSeen() {
        var seen = ask("a").version();
        city.officer(opd).put(response, answers("b"));

        var late = city.head(opd).send(HttpMethod.POST, response + "/approval", null, seen);
        var blind = city.head(opd).post(response + "/approval");

        assertThat(late.status()).isEqualTo(412);
        assertThat(blind.status()).isEqualTo(409);
        assertThat(blind.string("/code")).isEqualTo("approval-not-asked");
        assertThat(assignment().body().path("approvalAskedAt").isNull()).isTrue();
    }

    @Test
    void asksOnceHoweverOftenItIsSent() {
        var first = ask("a");
        var second = ask("a");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(city.officer(opd).put(response, answers("a")).version()).isEqualTo(first.version());
        assertThat(assignment().string("/approvalAskedAt")).isNotEmpty();
    }

    @Test
    void asksForNothingUnfinished() {
        var refused = city.officer(opd)
                .put(response + "/approval-request", "{\"assignment\": \"%s\", \"answers\": {}}".formatted(assignment));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(assignment().string("/state")).isEqualTo("not-started");
    }

    @Test
    void goesBackWithTheHeadsReasonAtTheQuestion() {
        ask("a");

        var refused = city.head(opd)
                .post(
                        response + "/approval-refusal",
                        "{\"reason\": \"Belum tepat\", \"notes\": [{\"question\": \"/jabatan\", \"words\": \"Tulis lengkap\"}]}");

        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(assignment().string("/state")).isEqualTo("in-progress");
        assertThat(assignment().string("/reason")).isEqualTo("Belum tepat");
        assertThat(city.officer(opd)
                        .get("/api/survey/assignments/" + assignment + "/comments")
                        .string("/items/0/words"))
                .isEqualTo("Tulis lengkap");
        assertThat(city.head(opd).post(response + "/approval").status()).isEqualTo(409);
        assertThat(ask("lengkap").status()).isEqualTo(200);
        assertThat(city.head(opd).post(response + "/approval").status()).isEqualTo(200);
        assertThat(assignment().body().path("reason").isNull()).isTrue();
    }

    @Test
    void passesTheHeadAgainAfterAReturn() {
        ask("a");
        city.head(opd).post(response + "/approval");
        city.admin().post(response + "/return", "{\"reason\": \"r\"}");

        assertThat(city.officer(opd).put(response + "/submission", answers("b")).status())
                .isEqualTo(409);
        assertThat(ask("b").status()).isEqualTo(200);
        var approved = city.head(opd).post(response + "/approval");
        assertThat(approved.string("/answers/jabatan")).isEqualTo("b");
        assertThat(approved.body().path("history").findValuesAsString("action"))
                .containsExactly("submitted", "returned", "submitted");
    }

    @Test
    void leavesOtherOfficesAlone() {
        ask("a");
        var other = city.head(city.office());

        assertThat(other.post(response + "/approval").status()).isEqualTo(403);
        assertThat(other.post(response + "/approval-refusal", "{\"reason\": \"r\"}")
                        .status())
                .isEqualTo(403);
        assertThat(city.officer(opd).post(response + "/approval").status()).isEqualTo(403);
    }

    @Test
    void asksNobodyWhereTheCampaignWantsNoApproval() {
        var plain = city.assignment(opd);
        var refused = city.officer(opd)
                .put(
                        "/api/survey/responses/" + UUID.randomUUID() + "/approval-request",
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\"}}".formatted(plain));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("/code")).isEqualTo("approval-not-needed");
    }
}
