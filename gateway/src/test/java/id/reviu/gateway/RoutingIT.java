package id.reviu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.reviu.gateway.SmallService.Arrived;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends RunningGateway {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"survey", "masterplan", "reporting"})
    void leavesPathQueryAndBodyAsTheyAre(String service) {
        var path = "/api/" + service + "/things/a%20b?after=x%2By&kota=Kediri%20%C3%A9&after=z";
        var arrived = Arrived.in(program(Person.officer("dinkes")).put(path, "{\"a\":1}"));

        assertThat(arrived.method()).isEqualTo("PUT");
        assertThat(arrived.uri()).isEqualTo(path);
        assertThat(arrived.bodyBytes()).isEqualTo(7);
        assertThat(arrived.headers()).containsEntry("content-type", "application/json");
    }

    @Test
    void passesOnWhatAServiceNeedsAndNothingElse() {
        var browser = signedIn(Person.officer("dinkes"))
                .trusted()
                .with("Accept-Language", "en")
                .with("If-Match", "\"3\"")
                .with("X-Forwarded-For", "10.1.1.1")
                .with("Forwarded", "for=10.1.1.1");

        var headers = Arrived.in(browser.put("/api/survey/responses/1", "{}")).headers();

        assertThat(headers)
                .containsEntry("accept-language", "en")
                .containsEntry("if-match", "\"3\"")
                .containsEntry("x-forwarded-for", "127.0.0.1")
                .containsKeys("authorization", "traceparent")
                .doesNotContainKeys("cookie", "x-xsrf-token", "forwarded");
    }

    @Test
    void letsRespondentsInWithoutALoginAndPassesNoToken() {
        var stranger = browser().put("/api/survey/links/abc/responses/1", "{}");
        var confused = signedIn(Person.officer("dinkes")).bearer("rubbish").get("/api/survey/links/abc");

        assertThat(stranger.status()).isEqualTo(200);
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(confused.status()).isEqualTo(200);
        assertThat(Arrived.in(confused).headers()).doesNotContainKeys("authorization", "cookie");
    }

    @Test
    void keepsAServicesCookiesAndAddressToItself() {
        SERVICE.on("/api/survey/made", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("Location", SERVICE.url() + "/api/survey/made/1");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            SmallService.answer(exchange, 201, "{}");
        });

        var answer = program(Person.officer("dinkes")).put("/api/survey/made", "{}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/survey/made/1");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void passesAServicesRefusalOnAsItIs() {
        SERVICE.on("/api/survey/refused", exchange -> SmallService.answer(exchange, 422, "{\"code\":\"theirs\"}"));

        var answer = program(Person.officer("dinkes")).put("/api/survey/refused", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("theirs");
    }

    @Test
    void saysWhenAServiceTakesTooLong() {
        var done = new CountDownLatch(1);
        SERVICE.on("/api/masterplan/slow", exchange -> {
            waitFor(done);
            SmallService.answer(exchange, 200, "{}");
        });

        var answer = program(Person.officer("dinkes")).get("/api/masterplan/slow");
        done.countDown();

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("urn:reviu:problem:service-slow");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void stopsAskingAServiceThatIsDownAndComesBack() {
        var asked = new AtomicInteger();
        var down = new AtomicBoolean(true);
        SERVICE.on("/api/reporting/breaks", exchange -> {
            asked.incrementAndGet();
            if (down.get()) {
                exchange.close();
            } else {
                SmallService.answer(exchange, 200, "{}");
            }
        });
        var program = program(Person.officer("dinkes"));

        for (int call = 0; call < 40; call++) {
            var answer = program.put("/api/reporting/breaks", "{}");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("urn:reviu:problem:service-away");
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.body()).doesNotContain("localhost", "Exception", "java");
        }
        assertThat(asked.get()).isLessThan(40);
        assertThat(program.get("/api/survey/other").status()).isEqualTo(200);

        down.set(false);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> program.put("/api/reporting/breaks", "{}").status() == 200);
    }

    @Test
    void passesEventsOnAsTheyHappenForLongerThanAnAnswerMayTake() throws IOException {
        var next = new Semaphore(0);
        SERVICE.on("/api/reporting/changes", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            for (int event = 1; event <= 3; event++) {
                exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                next.acquireUninterruptibly();
            }
        });

        var answer = program(Person.officer("dinkes"))
                .exchange("GET", "/api/reporting/changes", null, BodyPublishers.noBody(), BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: 1");
            assertThat(lines.readLine()).isEmpty();
            await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
            next.release();
            assertThat(lines.readLine()).isEqualTo("data: 2");
            assertThat(lines.readLine()).isEmpty();
            next.release();
            assertThat(lines.readLine()).isEqualTo("data: 3");
            next.release();
        }
    }

    @Test
    void givesNobodyHalfAnAnswerForAWholeOne() {
        SERVICE.on("/api/reporting/half", exchange -> {
            exchange.sendResponseHeaders(200, 4 * MEGABYTE);
            exchange.getResponseBody().write(new byte[MEGABYTE]);
            exchange.close();
        });

        assertThatThrownBy(() -> program(Person.officer("dinkes")).get("/api/reporting/half"))
                .isInstanceOf(Browser.BrokenConnection.class);
    }

    @Test
    void carriesLargeAnswers() {
        SERVICE.on("/api/reporting/large", RoutingIT::thirtyMegabytes);

        var answer = program(Person.officer("dinkes"))
                .exchange("GET", "/api/reporting/large", null, BodyPublishers.noBody(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(30 * MEGABYTE);
    }

    private static void thirtyMegabytes(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/pdf");
        exchange.sendResponseHeaders(200, 30L * MEGABYTE);
        for (int megabyte = 0; megabyte < 30; megabyte++) {
            exchange.getResponseBody().write(new byte[MEGABYTE]);
        }
    }

    @Test
    void refusesBodiesBeyondTheLimitWhetherAnnouncedOrNot() {
        var program = program(Person.officer("dinkes"));
        var large = new byte[10 * MEGABYTE + 1];

        var announced =
                program.send("PUT", "/api/survey/responses/1", "application/json", BodyPublishers.ofByteArray(large));
        var unannounced = program.send(
                "PUT",
                "/api/survey/responses/1",
                "application/json",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        for (var answer : new Browser.Answer[] {announced, unannounced}) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("urn:reviu:problem:body-too-large");
            assertThat(answer.json().get("detail").asString()).contains("10 MB");
        }
    }

    @Test
    void takesEvidenceUpToItsOwnLimit() {
        var program = program(Person.officer("dinkes"));
        var type = "multipart/form-data; boundary=x";

        var evidence =
                program.send("POST", "/api/survey/evidence", type, BodyPublishers.ofByteArray(new byte[25 * MEGABYTE]));
        var tooMuch =
                program.send("POST", "/api/survey/evidence", type, BodyPublishers.ofByteArray(new byte[27 * MEGABYTE]));

        assertThat(Arrived.in(evidence).bodyBytes()).isEqualTo(25L * MEGABYTE);
        assertThat(tooMuch.status()).isEqualTo(413);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
