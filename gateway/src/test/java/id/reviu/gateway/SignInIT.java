package id.reviu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInIT extends RunningGateway {

    @AfterEach
    void restoreKeycloak() {
        KEYCLOAK.setAway(false);
        KEYCLOAK.setAccessLife(Duration.ofMinutes(5));
    }

    @Test
    void signingInGivesASessionThatScriptsCannotRead() {
        var browser = browser();
        var answer = browser.signIn(KEYCLOAK, Person.officer("dinkes"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("REVIU="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void asksKeycloakForACodeWithProof() {
        var location = browser().get("/oauth2/authorization/keycloak").header("Location");

        assertThat(location)
                .startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/auth")
                .contains(
                        "client_id=reviu-gateway",
                        "code_challenge_method=S256",
                        "response_type=code",
                        "state=",
                        "nonce=");
    }

    @Test
    void hasKeycloakSpeakIndonesianUnlessAskedOtherwise() {
        var english = browser().with("Accept-Language", "en");

        assertThat(english.get("/oauth2/authorization/keycloak").header("Location"))
                .contains("ui_locales=id");
        assertThat(english.get("/oauth2/authorization/keycloak?language=en").header("Location"))
                .contains("ui_locales=en", "code_challenge_method=S256");
    }

    @Test
    void tellsAPersonWhoTheyAre() {
        var answer = signedIn(Person.officer("dinkes")).get("/api/me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().toString())
                .isEqualTo("{\"username\":\"petugas.dinkes\",\"name\":\"Dewi Santoso\",\"roles\":[\"opd-officer\"],"
                        + "\"opd\":\"dinkes\",\"language\":\"id\"}");
    }

    @Test
    void tellsAProgramTheSame() {
        var answer = program(Person.administrator()).get("/api/me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("username").asString()).isEqualTo("admin");
        assertThat(answer.json().get("roles").toString()).isEqualTo("[\"administrator\"]");
        assertThat(answer.json().get("opd").isNull()).isTrue();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void asksForALoginInTheReadersLanguageAndNeverRedirects() {
        var indonesian = browser().get("/api/me");
        var english = browser().with("Accept-Language", "en-GB,en;q=0.8").get("/api/survey/campaigns");

        assertThat(indonesian.status()).isEqualTo(401);
        assertThat(indonesian.header("Content-Type")).startsWith("application/problem+json");
        assertThat(indonesian.problem()).isEqualTo("urn:reviu:problem:sign-in-needed");
        assertThat(indonesian.json().get("title").asString()).isEqualTo("Perlu masuk");
        assertThat(english.status()).isEqualTo(401);
        assertThat(english.json().get("title").asString()).isEqualTo("Sign-in needed");
    }

    @Test
    void refusesTokensThatAreNotForUs() {
        var person = Person.officer("dinkes");
        var refused = Stream.of(
                KEYCLOAK.forgedToken(person),
                KEYCLOAK.accessToken(
                        person, it -> it.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                KEYCLOAK.accessToken(person, it -> it.issuer("https://elsewhere.example/realms/reviu")),
                KEYCLOAK.accessToken(person, it -> it.audience("account")),
                "no.token.atall");

        assertThat(refused).allSatisfy(token -> {
            var answer = browser().bearer(token).get("/api/survey/campaigns");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("urn:reviu:problem:token-refused");
        });
    }

    @Test
    void wantsAPagesOwnTokenForEveryWrite() {
        var browser = signedIn(Person.officer("dinkes"));
        var refused = browser.put("/api/survey/responses/1", "{}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("urn:reviu:problem:csrf-token-missing");
        assertThat(browser.trusted().put("/api/survey/responses/1", "{}").status())
                .isEqualTo(200);
        assertThat(browser.with("X-XSRF-TOKEN", "guessed")
                        .put("/api/survey/responses/1", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void wantsNoSuchTokenFromAProgram() {
        assertThat(program(Person.officer("dinkes"))
                        .put("/api/survey/responses/1", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void givesTheServicesThePersonsToken() {
        var answer = signedIn(Person.officer("dinkes")).get("/api/survey/assignments");

        assertThat(SmallService.Arrived.in(answer).headers().get("authorization"))
                .startsWith("Bearer ey");
    }

    @Test
    void renewsAnExpiredTokenOnceForManyRequestsAtATime() throws Exception {
        KEYCLOAK.setAccessLife(Duration.ofSeconds(1));
        var browser = signedIn(Person.officer("dinkes"));
        KEYCLOAK.setAccessLife(Duration.ofMinutes(5));
        var before = KEYCLOAK.renewals();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Browser.Answer> ask = () -> browser.get("/api/survey/assignments");
            var answers = threads.invokeAll(Stream.generate(() -> ask).limit(20).toList());
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        assertThat(KEYCLOAK.renewals() - before).isOne();
    }

    @Test
    void saysWhenKeycloakHasEndedTheLogin() {
        KEYCLOAK.setAccessLife(Duration.ofSeconds(1));
        var browser = signedIn(Person.officer("dinkes"));
        KEYCLOAK.endEverything();

        var answer = browser.get("/api/survey/assignments");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("urn:reviu:problem:session-ended");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void keepsTheSessionWhileKeycloakIsAway() {
        KEYCLOAK.setAccessLife(Duration.ofSeconds(1));
        var browser = signedIn(Person.officer("dinkes"));
        KEYCLOAK.setAway(true);

        var answer = browser.get("/api/survey/assignments");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("urn:reviu:problem:sign-in-away");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        KEYCLOAK.setAway(false);
        assertThat(browser.get("/api/survey/assignments").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsBothSessions() {
        var browser = signedIn(Person.officer("dinkes")).trusted();

        var answer = browser.with("Accept", "application/json").post("/logout", null, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("location").asString())
                .startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aFormThatSignsOutIsSentOn() {
        var answer = signedIn(Person.officer("dinkes")).trusted().post("/logout", null, "");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(KEYCLOAK.issuer());
    }

    @Test
    void nobodyElseSignsAPersonOut() {
        var browser = signedIn(Person.officer("dinkes"));

        assertThat(browser.post("/logout", null, "").status()).isEqualTo(403);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void keycloakEndsOurSessionBehindTheBrowsersBack() {
        var person = Person.officer("dinkes");
        var other = Person.officer("disdik");
        var browser = signedIn(person);
        var others = signedIn(other);
        var endpoint = "/logout/connect/back-channel/keycloak";
        var form = "application/x-www-form-urlencoded";

        var forged = browser().post(endpoint, form, "logout_token=" + KEYCLOAK.logoutToken(person, true));
        assertThat(forged.status()).isEqualTo(400);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);

        var genuine = browser().post(endpoint, form, "logout_token=" + KEYCLOAK.logoutToken(person, false));
        assertThat(genuine.status()).isEqualTo(200);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(others.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void returnsToThePageThatWasWanted() {
        var browser = browser();
        assertThat(browser.get("/login?to=/tugas/1").header("Location"))
                .endsWith("/oauth2/authorization/keycloak?language=id");
        assertThat(browser.signIn(KEYCLOAK, Person.officer("dinkes")).header("Location"))
                .endsWith("/tugas/1");
    }

    @Test
    void isNoSignpostToOtherPlaces() {
        for (var elsewhere :
                new String[] {"//evil.example", "/%5Cevil.example", "https://evil.example", "/%09/evil.example"}) {
            var browser = browser();
            browser.get("/login?to=" + elsewhere);

            assertThat(browser.signIn(KEYCLOAK, Person.officer("dinkes")).header("Location"))
                    .as(elsewhere)
                    .matches("(http://localhost:\\d+)?/");
        }
    }

    @Test
    void aLoginThatNobodyBeganLeadsToTheStart() {
        var answer = browser().get("/login/oauth2/code/keycloak?code=guessed&state=guessed");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/?sign-in=failed");
    }

    @Test
    void givesAnewSessionIdAtLogin() {
        var browser = browser();
        browser.get("/login?to=/tugas/1");
        var before = browser.cookie("REVIU").orElseThrow();
        browser.signIn(KEYCLOAK, Person.officer("dinkes"));

        assertThat(browser.cookie("REVIU").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void theApplicationsRoleMayNotChangeTheSchema() {
        assertThat(database()
                        .sql("SELECT count(*) FROM login")
                        .query(Long.class)
                        .single())
                .isNotNull();
        assertThatThrownBy(() -> database().sql("DROP TABLE login").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }
}
