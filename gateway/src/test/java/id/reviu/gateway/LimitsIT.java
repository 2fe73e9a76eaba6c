package id.reviu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Strict limits, and a public address with TLS, as a proxy in front would give it. */
@TestPropertySource(
        properties = {
            "reviu.gateway.public-url=https://reviu.kedirikota.example",
            "reviu.gateway.limits.person.per-second=1",
            "reviu.gateway.limits.person.burst=5",
            "reviu.gateway.limits.respondent.per-second=1",
            "reviu.gateway.limits.respondent.burst=3",
            "reviu.gateway.limits.address.per-second=1",
            "reviu.gateway.limits.address.burst=25",
            "REVIU_TRUSTED_PROXIES=127\\.0\\.0\\.1"
        })
class LimitsIT extends RunningGateway {

    @Test
    void slowsOnePersonDownWithoutTouchingAnotherAtTheSameAddress() {
        var eager = program(Person.officer("dinkes"));
        var calm = program(Person.officer("disdik"));

        var answers = many(20, () -> eager.get("/api/survey/campaigns"));

        assertThat(answers).extracting(Browser.Answer::status).contains(200, 429);
        var refused = answers.stream().filter(it -> it.status() == 429).toList().getLast();
        assertThat(refused.problem()).isEqualTo("urn:reviu:problem:too-many-requests");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(calm.get("/api/survey/campaigns").status()).isEqualTo(200);
    }

    @Test
    void slowsOneAnswerDownWithoutTouchingAnotherOfTheSameLink() {
        var respondent = browser().with("X-Forwarded-For", "203.0.113.1");

        var answers = many(10, () -> respondent.put("/api/survey/links/abc/responses/1", "{}"));

        assertThat(answers).extracting(Browser.Answer::status).contains(200, 429);
        assertThat(respondent.put("/api/survey/links/abc/responses/2", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void countsStrangersByTheAddressThatATrustedProxySaw() {
        var stranger = browser().with("X-Forwarded-For", "203.0.113.2");
        var neighbour = browser().with("X-Forwarded-For", "203.0.113.3");

        assertThat(many(40, () -> stranger.get("/api/survey/links/abc")))
                .extracting(Browser.Answer::status)
                .contains(200, 429);
        assertThat(neighbour.get("/api/survey/links/abc").status()).isEqualTo(200);
    }

    @Test
    void countsGuessedTokensLikeAnyStranger() {
        var guesser = browser().bearer("rubbish").with("X-Forwarded-For", "203.0.113.4");

        assertThat(many(40, () -> guesser.get("/api/survey/campaigns")))
                .extracting(Browser.Answer::status)
                .contains(401, 429)
                .doesNotContain(200);
    }

    @Test
    void sendsCookiesOverTlsOnlyAndSaysSo() {
        var answer = browser().with("X-Forwarded-For", "203.0.113.5").get("/login?to=/tugas");

        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(it -> it.contains("Secure"));
    }

    private static List<Browser.Answer> many(int times, Supplier<Browser.Answer> request) {
        return Stream.generate(request).limit(times).toList();
    }
}
