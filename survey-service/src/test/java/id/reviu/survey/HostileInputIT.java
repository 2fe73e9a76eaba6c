package id.reviu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, the answer is a sentence and never a fault of ours. */
@SurveyTest
class HostileInputIT {

    private final City city;

    HostileInputIT(City city) {
        this.city = city;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jabatan\": \"a\\u0000b\"}",
                "{\"jabatan\": \"\\ud800\"}",
                "{\"jabatan\": {\"jabatan\": 1}}",
                "{\"jabatan\": \"a\", \"jabatan\": \"b\"}",
                "{\"a\\u0000b\": 1}",
                "{\"jabatan\": \"a\", \"skor\": 1e400}",
                "{\"jabatan\": \"a\", \"skor\": -0.0}",
                "{\"jabatan\": \"a\", \"skor\": \"NaN\"}",
                "{\"jabatan\": \"a\", \"skor\": 99999999999999999999999999999999999999}",
                "{\"jabatan\": \"a\", \"program\": [null, 1, [], {}]}",
                "{\"jabatan\": \"a\", \"bukti\": [null, {}, \"x\"]}",
                "{\"jabatan\": \"a\", \"bukti\": \"'; DROP TABLE response; --\"}",
                "{\"__proto__\": {}, \"constructor\": 1}",
                "{\"jabatan\": null, \"skor\": true}"
            })
    void answersStrangeAnswersWithASentence(String answers) {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var path = "/api/survey/responses/" + UUID.randomUUID();
        var body = "{\"assignment\": \"%s\", \"answers\": %s}".formatted(assignment, answers);

        var draft = city.officer(opd).put(path, body);
        var submitted = city.officer(opd).put(path + "/submission", body);

        assertThat(draft.status()).as(draft.text()).isIn(200, 201, 400, 422);
        assertThat(submitted.status()).as(submitted.text()).isIn(200, 400, 422);
    }

    /** PostgreSQL's JSON cannot hold it, so whoever reads the event could not either. */
    @Test
    void leavesOutTheCharacterThatNoDatabaseKeeps() {
        var opd = city.office();
        var assignment = city.assignment(opd);

        var kept = city.officer(opd)
                .put(
                        "/api/survey/responses/" + UUID.randomUUID() + "/submission",
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\\u0000b\"}}".formatted(assignment));

        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.string("/answers/jabatan")).isEqualTo("ab");
    }

    @Test
    void keepsEveryScriptAndEmoji() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var path = "/api/survey/responses/" + UUID.randomUUID();
        var words = "Kepala 🏛️ ꦏꦼꦝꦶꦫꦶ مدير \\\"kutip\\\" \\\\ <b>";

        var kept = city.officer(opd)
                .put(
                        path + "/submission",
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}".formatted(assignment, words));

        assertThat(kept.status()).isEqualTo(200);
        assertThat(city.officer(opd).get(path).string("/answers/jabatan"))
                .isEqualTo("Kepala 🏛️ ꦏꦼꦝꦶꦫꦶ مدير \"kutip\" \\ <b>");
    }

    @Test
    void endsAtADepthThatNobodyNeeds() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var deep = "[".repeat(5000) + "]".repeat(5000);

        var refused = city.officer(opd)
                .put(
                        "/api/survey/responses/" + UUID.randomUUID(),
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": %s}}".formatted(assignment, deep));

        assertThat(refused.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": {\"id\": \"a\\u0000\", \"en\": \"b\"}, \"closesAt\": \"2099-01-01T00:00:00Z\", %s}",
                "{\"title\": {\"id\": \" \", \"en\": \"b\"}, \"closesAt\": \"2099-01-01T00:00:00Z\", %s}",
                "{\"title\": {\"id\": \"a\", \"en\": \"b\"}, \"closesAt\": \"+999999999-12-31T23:59:59Z\", %s}",
                "{\"title\": {\"id\": \"a\", \"en\": \"b\"}, \"closesAt\": \"2099-01-01T00:00:00Z\", \"minimumGroupSize\": 0, %s}",
                "{\"title\": null, \"closesAt\": null, %s}",
                "{\"title\": {\"id\": \"a\", \"en\": \"b\"}, \"opensAt\": \"2099-02-01T00:00:00Z\", \"closesAt\": \"2099-01-01T00:00:00Z\", %s}"
            })
    void answersStrangeCampaignsWithASentence(String request) {
        var answer = city.admin().post("/api/survey/campaigns", request.formatted(city.opdAudience("dinkes")));

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.string("/detail")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000", "*", ""})
    void answersStrangeOfficesWithASentence(String code) {
        var refused = city.admin().post("/api/survey/campaigns", City.campaign(city.opdAudience("dinkes", code)));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=x",
                "?after=%00",
                "?limit=99999999999",
                "?state=%00",
                "?after=%2B999999999-12-31T23:59:59Z_00000000-0000-0000-0000-000000000000"
            })
    void answersStrangeAddressesWithASentence(String query) {
        for (var path : new String[] {"campaigns", "assignments", "responses"}) {
            assertThat(city.admin().get("/api/survey/" + path + query).status())
                    .as(path + query)
                    .isIn(200, 400);
        }
        assertThat(city.stranger().get("/api/survey/links/%00%ff").status()).isIn(400, 404);
        assertThat(city.admin().get("/api/survey/campaigns?limit=0").status()).isEqualTo(200);
    }

    @Test
    void speaksTheReadersLanguage() {
        var refused = city.admin()
                .post("/api/survey/responses/" + UUID.randomUUID() + "/return", "{\"reason\": \"a\\u0000\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/title")).isEqualTo("Input not right yet");
    }
}
