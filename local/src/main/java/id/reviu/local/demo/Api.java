package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The suite's public API, spoken as a person. A service that is still starting, or a limit that is reached, is waited for. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;

    private final String target;
    private final SignIn signIn;
    private final HttpClient client;
    private final JsonMapper json;

    /**
     * The API at an address.
     *
     * @param target the address, such as {@code http://localhost:8080}
     * @param signIn gives the people's tokens
     */
    public Api(String target, SignIn signIn, HttpClient client, JsonMapper json) {
        this.target = target;
        this.signIn = signIn;
        this.client = client;
        this.json = json;
    }

    /** Reads; nobody in particular when no user is named. */
    public JsonNode get(@Nullable String user, String path) {
        return required(send(user, "GET", path, null, null), "GET " + path);
    }

    JsonNode put(@Nullable String user, String path, Object body) {
        return required(tryPut(user, path, body), "PUT " + path);
    }

    Answer tryPut(@Nullable String user, String path, Object body) {
        return send(user, "PUT", path, BodyPublishers.ofString(json.writeValueAsString(body)), "application/json");
    }

    /** Changes what is there, from the version that was seen. */
    Answer tryPut(@Nullable String user, String path, Object body, long version) {
        return send(
                user,
                "PUT",
                path,
                BodyPublishers.ofString(json.writeValueAsString(body)),
                "application/json",
                "\"" + version + "\"");
    }

    /** Does something, with a body or without. */
    public JsonNode post(String user, String path, @Nullable Object body) {
        return required(tryPost(user, path, body), "POST " + path);
    }

    Answer tryPost(String user, String path, @Nullable Object body) {
        return body == null
                ? send(user, "POST", path, BodyPublishers.noBody(), null)
                : send(user, "POST", path, BodyPublishers.ofString(json.writeValueAsString(body)), "application/json");
    }

    /** Sends a file as a browser's form would. */
    JsonNode upload(String user, String path, String name, byte[] content) {
        var boundary = "reviu-demo-boundary";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        var body = BodyPublishers.ofByteArrays(List.of(head.getBytes(), content, tail.getBytes()));
        var whole = BodyPublishers.fromPublisher(body, head.length() + content.length + tail.length());
        return required(send(user, "POST", path, whole, "multipart/form-data; boundary=" + boundary), "POST " + path);
    }

    /** All items of a list, page after page. */
    public List<JsonNode> all(String user, String path) {
        var items = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        String next = null;
        do {
            var after = next == null
                    ? ""
                    : "&after=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
            var page = get(user, path + separator + "limit=200" + after);
            page.path("items").forEach(items::add);
            next = page.path("next").isString() ? page.path("next").asString() : null;
        } while (next != null);
        return items;
    }

    private static JsonNode required(Answer answer, String what) {
        if (!answer.isGood()) {
            throw new Refused("The demo data stopped at " + what + ": " + answer.problem());
        }
        return answer.body();
    }

    /** A service that is still starting, or a limit that is reached, is waited for. */
    private Answer send(
            @Nullable String user, String method, String path, @Nullable BodyPublisher body, @Nullable String type) {
        return send(user, method, path, body, type, null);
    }

    private Answer send(
            @Nullable String user,
            String method,
            String path,
            @Nullable BodyPublisher body,
            @Nullable String type,
            @Nullable String version) {
        IOException last = null;
        for (var attempt = 0; attempt < Waiting.TRIES; attempt++) {
            try {
                var response = once(user, method, path, body, type, version);
                if (response.statusCode() != TOO_MANY_REQUESTS && response.statusCode() != Waiting.UNAVAILABLE) {
                    return new Answer(response.statusCode(), read(response.body()));
                }
            } catch (IOException unreachable) {
                last = unreachable;
            }
            Waiting.pause();
        }
        throw new Refused(
                "The demo data stopped at " + method + " " + path + ": "
                        + (last == null ? "the service stayed unavailable" : "no answer from " + target),
                last);
    }

    private HttpResponse<byte[]> once(
            @Nullable String user,
            String method,
            String path,
            @Nullable BodyPublisher body,
            @Nullable String type,
            @Nullable String version)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(target + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Accept-Language", "id")
                .method(method, body == null ? BodyPublishers.noBody() : body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        if (user != null) {
            request.header("Authorization", "Bearer " + signIn.token(user));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("The demo data was interrupted; what is loaded stays.", stop);
        }
    }

    private JsonNode read(byte[] body) {
        return body.length == 0 || body[0] != '{' && body[0] != '[' ? MissingNode.getInstance() : json.readTree(body);
    }
}
