package id.reviu.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's cookies and a program's header, without the comforts that hide what really travels. */
final class Browser {

    /** An answer as it came, redirects included. */
    record Answer(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String problem() {
            return json().path("type").asString("");
        }
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    Browser(String base) {
        this.base = base;
    }

    Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Browser bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** Sends the CSRF token as the dashboard does. */
    Browser trusted() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/");
        }
        return with("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow());
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    Answer signIn(SmallKeycloak keycloak, Person person) {
        var away = get("/oauth2/authorization/keycloak");
        return get("/login/oauth2/code/keycloak" + keycloak.signIn(URI.create(away.header("Location")), person));
    }

    Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    Answer put(String path, String json) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(json));
    }

    Answer post(String path, @Nullable String type, String body) {
        return send("POST", path, type, BodyPublishers.ofString(body));
    }

    Answer send(String method, String path, @Nullable String type, BodyPublisher body) {
        var answer = exchange(method, path, type, body, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.headers(), answer.body());
    }

    <T> HttpResponse<T> exchange(
            String method, String path, @Nullable String type, BodyPublisher body, BodyHandler<T> handler) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            var all = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .toList();
            request.header("Cookie", String.join("; ", all));
        }
        try {
            var answer = CLIENT.send(request.build(), handler);
            keep(answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException failed) {
            throw new BrokenConnection(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(List<String> received) {
        for (var cookie : received) {
            var pair = cookie.substring(0, cookie.indexOf(';'));
            var name = pair.substring(0, pair.indexOf('='));
            var value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
    }

    /** The answer did not come whole. */
    static final class BrokenConnection extends RuntimeException {

        BrokenConnection(IOException cause) {
            super(cause);
        }
    }
}
