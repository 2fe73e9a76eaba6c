package id.reviu.platform.test.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReviuTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

    private static final String THING = "/api/thing/things/";
    private final String officer = Tokens.of("petugas.dinkes")
            .role("opd-officer")
            .organization("dinkes")
            .bearer();
    private final MockMvcTester web;

    @Autowired
    ProblemsIT(MockMvcTester web) {
        this.web = web;
    }

    @Test
    void refusesEveryTokenThatIsNotOurs() {
        for (var token : new Tokens[] {
            Tokens.of("x").expired(),
            Tokens.of("x").wrongIssuer(),
            Tokens.of("x").wrongAudience(),
            Tokens.of("x").forged()
        }) {
            var answer = web.get()
                    .uri("/api/thing/things")
                    .header("Authorization", token.role("administrator").bearer())
                    .exchange();
            isProblem(answer, HttpStatus.UNAUTHORIZED, "token-refused");
        }
        isProblem(web.get().uri("/api/thing/things").exchange(), HttpStatus.UNAUTHORIZED, "sign-in-needed");
    }

    @Test
    void refusesARoleThatMayNot() {
        var council = Tokens.of("dewan").role("council").bearer();
        var answer = web.get()
                .uri("/api/thing/things")
                .header("Authorization", council)
                .exchange();
        isProblem(answer, HttpStatus.FORBIDDEN, "forbidden");
    }

    @Test
    void showsTheRowsOfTheOwnOrganizationOnly() {
        assertThat(web.get().uri("/api/thing/things").header("Authorization", officer))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("[\"of dinkes\"]");
        var administrator = Tokens.of("admin").role("administrator").bearer();
        assertThat(web.get().uri("/api/thing/things").header("Authorization", administrator))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("[\"of dinkes\", \"of dishub\"]");
        var nobodys = Tokens.of("lost").role("opd-officer").bearer();
        assertThat(web.get().uri("/api/thing/things").header("Authorization", nobodys))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("[]");
    }

    @Test
    void saysWhereJsonIsBroken() {
        var answer = put(UUID.randomUUID().toString(), "{\"name\": \n \"x\", oops");
        isProblem(answer, HttpStatus.BAD_REQUEST, "malformed-json");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("baris 2");
    }

    @Test
    void pointsToAValueOfTheWrongType() {
        var answer = put(UUID.randomUUID().toString(), "{\"name\": \"x\", \"size\": \"large\"}");
        isProblem(answer, HttpStatus.BAD_REQUEST, "malformed-value");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/size");
    }

    @Test
    void refusesAnIdThatIsNone() {
        isProblem(put("not-an-id", "{}"), HttpStatus.BAD_REQUEST, "malformed-parameter");
    }

    @Test
    void refusesABodyBeyondTheLimit() {
        var large = "{\"name\": \"" + "x".repeat(1_100_000) + "\", \"size\": 1}";
        isProblem(put(UUID.randomUUID().toString(), large), HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
    }

    @Test
    void saysWhatTheDomainRefusesInTheReadersLanguage() {
        var body = "{\"name\": \"refused\", \"size\": 1}";
        var indonesian = put(UUID.randomUUID().toString(), body);
        isProblem(indonesian, HttpStatus.UNPROCESSABLE_CONTENT, "thing-refused");
        assertThat(indonesian).bodyJson().extractingPath("$.detail").isEqualTo("Budi tidak boleh.");
        assertThat(indonesian).bodyJson().extractingPath("$.errors[0].detail").isEqualTo("Nama paling panjang 3.");

        var english = web.put()
                .uri(THING + UUID.randomUUID())
                .header("Authorization", officer)
                .header("Accept-Language", "en-GB,en;q=0.9,id;q=0.1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(english).bodyJson().extractingPath("$.detail").isEqualTo("Budi may not.");
    }

    @Test
    void asksToComeBackWhenTheDatabaseIsAway() {
        var answer = put(UUID.randomUUID().toString(), "{\"name\": \"away\", \"size\": 1}");
        isProblem(answer, HttpStatus.SERVICE_UNAVAILABLE, "try-again");
        assertThat(answer).headers().hasValue("Retry-After", "5");
        assertThat(answer).bodyText().doesNotContain("secret");
    }

    @Test
    void tellsNothingOfTheInside() {
        var answer = put(UUID.randomUUID().toString(), "{\"name\": \"broken\", \"size\": 1}");
        isProblem(answer, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        assertThat(answer).bodyText().doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void complainsOfFaultsButNotOfPeopleWhoHungUp(CapturedOutput output) {
        var hungUp = put(UUID.randomUUID().toString(), "{\"name\": \"gone\", \"size\": 1}");
        assertThat(hungUp).bodyText().isEmpty();
        assertThat(output).doesNotContain("Unexpected fault in");
        put(UUID.randomUUID().toString(), "{\"name\": \"broken\", \"size\": 1}");
        assertThat(output).contains("Unexpected fault in");
    }

    @Test
    void knowsWhereNothingIs() {
        isProblem(
                web.get()
                        .uri("/api/thing/nothing")
                        .header("Authorization", officer)
                        .exchange(),
                HttpStatus.NOT_FOUND,
                "http-404");
        isProblem(
                web.delete()
                        .uri("/api/thing/things")
                        .header("Authorization", officer)
                        .exchange(),
                HttpStatus.METHOD_NOT_ALLOWED,
                "http-405");
    }

    private MvcTestResult put(String id, String body) {
        return web.put()
                .uri(THING + id)
                .header("Authorization", officer)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void isProblem(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:reviu:problem:" + code);
        assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
    }
}
