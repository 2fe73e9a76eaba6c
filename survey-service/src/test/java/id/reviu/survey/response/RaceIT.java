package id.reviu.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.http.HttpMethod;

/** The same moment, many hands: one wins, the others are told. */
@SurveyTest
class RaceIT {

    private static final int HANDS = 12;

    private final City city;

    RaceIT(City city) {
        this.city = city;
    }

    private static List<Api.Answer> together(IntFunction<Callable<Api.Answer>> hand) throws Exception {
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            var answers = new ArrayList<Api.Answer>();
            for (var answer :
                    threads.invokeAll(IntStream.range(0, HANDS).mapToObj(hand).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String body(UUID assignment, String position) {
        return "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}".formatted(assignment, position);
    }

    private static long count(List<Api.Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    @RepeatedTest(3)
    void oneOfManyDifferentResponsesIsTheAssignments() throws Exception {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var officer = city.officer(opd);

        var answers = together(hand -> () -> officer.put(
                "/api/survey/responses/" + UUID.randomUUID() + "/submission", body(assignment, "jabatan " + hand)));

        assertThat(count(answers, 200)).isEqualTo(1);
        assertThat(count(answers, 409)).isEqualTo(HANDS - 1);
    }

    @RepeatedTest(3)
    void oneSubmissionThatIsSentManyTimesIsOne() throws Exception {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var officer = city.officer(opd);
        var response = "/api/survey/responses/" + UUID.randomUUID();

        var answers = together(_ -> () -> officer.put(response + "/submission", body(assignment, "a")));

        assertThat(count(answers, 200)).isEqualTo(HANDS);
        assertThat(answers.stream().map(Api.Answer::body).distinct()).hasSize(1);
        assertThat(officer.get(response + "/versions").body().path("items").size())
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void oneOfManyDraftsOverTheSameVersionIsKept() throws Exception {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var officer = city.officer(opd);
        var response = "/api/survey/responses/" + UUID.randomUUID();
        officer.put(response, body(assignment, "awal"));

        var answers =
                together(hand -> () -> officer.send(HttpMethod.PUT, response, body(assignment, "jabatan " + hand), 1L));

        assertThat(count(answers, 200)).isEqualTo(1);
        assertThat(count(answers, 412)).isEqualTo(HANDS - 1);
        assertThat(officer.get(response).version()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void whatIsAcceptedWhileTheCampaignClosesIsKeptAndNothingElse() throws Exception {
        var offices = IntStream.range(0, HANDS - 1).mapToObj(_ -> city.office()).toArray(String[]::new);
        var campaign = city.open(offices);
        var assignments = Arrays.stream(offices)
                .map(opd -> city.assignment(campaign, opd))
                .toList();

        var answers = together(hand -> hand == 0
                ? () -> city.admin().post("/api/survey/campaigns/" + campaign + "/closing")
                : () -> city.officer(offices[hand - 1])
                        .put(
                                "/api/survey/responses/" + UUID.randomUUID() + "/submission",
                                body(assignments.get(hand - 1), "a")));

        var accepted = count(answers, 200) - 1;
        assertThat(accepted + count(answers, 409)).isEqualTo(offices.length);
        var submitted = city.admin().get("/api/survey/assignments?state=submitted&campaign=" + campaign);
        assertThat(submitted.body().path("items").size()).isEqualTo((int) accepted);
    }

    @RepeatedTest(3)
    void oneOfReturningAndVerifyingWins() throws Exception {
        var opd = city.office();
        var response = "/api/survey/responses/" + UUID.randomUUID();
        city.officer(opd).put(response + "/submission", body(city.assignment(opd), "a"));

        var answers = together(hand -> hand % 2 == 0
                ? () -> city.admin().post(response + "/verification")
                : () -> city.admin().post(response + "/return", "{\"reason\": \"alasan %d\"}".formatted(hand)));

        var history = city.admin().get(response).body().path("history").findValuesAsString("action");
        assertThat(history).hasSize(2).first().isEqualTo("submitted");
        assertThat(count(answers, 200)).isEqualTo(history.getLast().equals("verified") ? HANDS / 2 : 1);
        assertThat(count(answers, 200) + count(answers, 409)).isEqualTo(HANDS);
    }

    @RepeatedTest(3)
    void oneStakeholdersAnswersSentManyTimesAreOne() throws Exception {
        var campaign = city.planForStakeholders(false);
        city.openNow(campaign);
        var link = city.admin().get("/api/survey/campaigns/" + campaign).string("/openLink");
        var path = "/api/survey/links/%s/responses/%s".formatted(link.substring("/r/".length()), UUID.randomUUID());
        var answers = together(hand -> () -> city.stranger()
                .put(
                        path,
                        "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\", \"saran\": \"%s\"}}"
                                .formatted(hand < HANDS / 2 ? "a" : "b")));

        assertThat(count(answers, 200)).isEqualTo(HANDS / 2);
        assertThat(count(answers, 409)).isEqualTo(HANDS / 2);
    }
}
