package id.reviu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardIT extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/r/abcdef", "/hasil/kampanye/1?opd=dinkes", "/kota"})
    void givesTheFirstPageForEveryPathOfTheApplicationAnewEachTime(String path) {
        var answer = browser().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.body()).contains("<title>Reviu</title>");
    }

    @Test
    void letsBrowsersKeepHashedFilesForAYear() {
        var answer = browser().get("/assets/app-1.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void sendsThePackedFileWhereThereIsOne() throws IOException {
        var answer = browser()
                .with("Accept-Encoding", "gzip")
                .exchange("GET", "/assets/app-1.js", null, BodyPublishers.noBody(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("export const answer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-2.js", "/robots.txt", "/assets/%2e%2e/index.html"})
    void doesNotMistakeAMissingFileForAPage(String path) {
        var answer = browser().get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void namesNoServerWhenAPathLeadsOutside() {
        var answer = browser().get("/../application.yml");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat");
    }

    @Test
    void hasNoPageForAnUnknownCallOfTheApi() {
        var answer = program(Person.officer("dinkes")).get("/api/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("urn:reviu:problem:http-404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/app-1.js", "/api/me", "/api/survey/links/abc"})
    void tellsBrowsersToTrustNobodyElse(String path) {
        var headers = browser().get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                        + "frame-ancestors 'none'; base-uri 'self'; form-action 'self' " + KEYCLOAK.url());
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()", "geolocation=()"));
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void letsOtherWebsitesShowTheChartsOfThePublicPageAndNothingElse() {
        for (var path : List.of("/api/reporting/public/charts/dimensions-id.svg", "/api/reporting/public")) {
            SERVICE.on(path, exchange -> {
                exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
                exchange.getResponseHeaders().set("Cache-Control", "max-age=30, must-revalidate, public");
                exchange.getResponseHeaders().set("ETag", "W/\"4-12\"");
                SmallService.answer(exchange, 200, "{}");
            });
        }

        var chart =
                browser().get("/api/reporting/public/charts/dimensions-id.svg").headers();
        var page = browser().get("/api/reporting/public").headers();

        assertThat(chart.allValues("X-Frame-Options")).isEmpty();
        assertThat(chart.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
        assertThat(chart.allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        assertThat(page.allValues("X-Frame-Options")).containsOnly("DENY");
        assertThat(page.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        for (var headers : List.of(chart, page)) {
            assertThat(headers.allValues("Cache-Control")).containsExactly("max-age=30, must-revalidate, public");
            assertThat(headers.allValues("ETag")).containsExactly("W/\"4-12\"");
            assertThat(headers.allValues("Set-Cookie")).isEmpty();
        }
    }
}
