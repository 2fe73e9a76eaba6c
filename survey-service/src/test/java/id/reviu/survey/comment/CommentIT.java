package id.reviu.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** The office and those who read its answers talk about them, at the questions. */
@SurveyTest
class CommentIT {

    private final City city;
    private String opd = "";
    private UUID assignment = new UUID(0, 0);
    private String response = "";

    CommentIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void officeThatHandedIn() {
        opd = city.office();
        city.programme(opd, "1.1");
        assignment = city.assignment(opd);
        response = "/api/survey/responses/" + UUID.randomUUID();
        var sent = city.officer(opd).put(response + "/submission", """
                        {"assignment": "%s", "answers": {"jabatan": "a", "program": [{"programme": "1.1", "status": "selesai"}]}}
                        """.formatted(assignment));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    }

    private String comments() {
        return "/api/survey/assignments/" + assignment + "/comments";
    }

    private static String about(String question, String words) {
        return "{\"question\": \"%s\", \"words\": \"%s\"}".formatted(question, words);
    }

    @Test
    void returnsWithTheReasonAtTheQuestions() {
        var returned = city.admin().post(response + "/return", """
                        {"reason": "Dua hal", "notes": [{"question": "/jabatan", "words": "Jabatan siapa?"},
                         {"question": "/program/0/status", "words": "Belum selesai menurut laporan"}]}
                        """);

        assertThat(returned.status()).as(returned.text()).isEqualTo(200);
        var said = city.officer(opd).get(comments()).body().path("items");
        assertThat(said.findValuesAsString("question")).containsExactly("/jabatan", "/program/0/status");
        assertThat(said.findValuesAsString("words")).containsExactly("Jabatan siapa?", "Belum selesai menurut laporan");
        assertThat(said.path(0).path("toCorrect").asBoolean()).isTrue();
        assertThat(said.path(0).at("/author/name").asString()).isNotEmpty();
    }

    @Test
    void returnsNothingWhenAQuestionDoesNotExist() {
        var refused = city.admin()
                .post(
                        response + "/return",
                        "{\"reason\": \"r\", \"notes\": [{\"question\": \"/jabatan\", \"words\": \"w\"},"
                                + " {\"question\": \"/nirwana\", \"words\": \"w\"}]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/pointer")).isEqualTo("/notes/1");
        assertThat(city.admin().get(response).string("/state")).isEqualTo("submitted");
        assertThat(city.admin().get(comments()).body().path("items").size()).isZero();
    }

    @Test
    void letsTheOfficeAnswer() {
        var mine = comments() + "/" + UUID.randomUUID();

        var said = city.officer(opd).put(mine, about("/jabatan", "Sekretaris 🏛️"));
        var again = city.officer(opd).put(mine, about("/jabatan", "Sekretaris 🏛️"));
        city.reviewer().put(comments() + "/" + UUID.randomUUID(), "{\"words\": \"Terima kasih\"}");

        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(said.body());
        var all = city.head(opd).get(comments()).body().path("items");
        assertThat(all.findValuesAsString("words")).containsExactly("Sekretaris 🏛️", "Terima kasih");
        assertThat(all.path(0).path("toCorrect").asBoolean()).isFalse();
        assertThat(all.path(1).path("question").isNull()).isTrue();
    }

    @Test
    void keepsWhatWasSaidUnderAnId() {
        var mine = comments() + "/" + UUID.randomUUID();
        city.officer(opd).put(mine, about("/jabatan", "satu"));

        assertThat(city.officer(opd).put(mine, about("/jabatan", "dua")).status())
                .isEqualTo(409);
        assertThat(city.admin().put(mine, about("/jabatan", "satu")).status()).isEqualTo(409);
        assertThat(city.officer(opd).put(mine, "{\"words\": \"satu\"}").status())
                .isEqualTo(409);
    }

    @Test
    void pagesByKey() {
        for (var i = 0; i < 3; i++) {
            city.admin().put(comments() + "/" + UUID.randomUUID(), "{\"words\": \"ke-%d\"}".formatted(i));
        }

        var first = city.admin().get(comments() + "?limit=2");
        var rest = city.admin().get(comments() + "?limit=2&after=" + first.string("/next"));

        assertThat(first.body().path("items").findValuesAsString("words")).containsExactly("ke-0", "ke-1");
        assertThat(rest.body().path("items").findValuesAsString("words")).containsExactly("ke-2");
        assertThat(rest.body().path("next").isNull()).isTrue();
    }

    @Test
    void hidesThemFromOtherOffices() {
        var stranger = city.officer(city.office());
        var mine = comments() + "/" + UUID.randomUUID();

        assertThat(stranger.get(comments()).status()).isEqualTo(403);
        assertThat(stranger.put(mine, "{\"words\": \"w\"}").status()).isEqualTo(403);
        assertThat(city.council().get(comments()).status()).isEqualTo(403);
        assertThat(city.stranger().get(comments()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"words\": \" \"}",
                "{\"words\": \"a\\u0000b\"}",
                "{}",
                "{\"question\": \"\", \"words\": \"w\"}",
                "{\"question\": \"jabatan\", \"words\": \"w\"}",
                "{\"question\": \"/jabatan/0\", \"words\": \"w\"}",
                "{\"question\": \"/program\", \"words\": \"w\"}",
                "{\"question\": \"/program/1/status\", \"words\": \"w\"}",
                "{\"question\": \"/program/-1/status\", \"words\": \"w\"}",
                "{\"question\": \"/program/00/status\", \"words\": \"w\"}",
                "{\"question\": \"/program/99999999999/status\", \"words\": \"w\"}"
            })
    void refusesWhatSaysNothingOrNowhere(String request) {
        var refused = city.admin().send(HttpMethod.PUT, comments() + "/" + UUID.randomUUID(), request, null);

        assertThat(refused.status()).as(refused.text()).isIn(400, 422);
        assertThat(refused.string("/detail")).isNotEmpty();
    }
}
