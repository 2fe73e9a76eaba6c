package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Access tokens of demo people, from the client that only a local realm has. */
public final class SignIn {
    private static final String PASSWORD = "demo";
    private static final String CLIENT = "reviu-local";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final URI tokens;
    private final HttpClient client;
    private final JsonMapper json;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    /**
     * Signs in at a Keycloak.
     *
     * @param keycloak its address, such as {@code http://localhost:8180}
     */
    public SignIn(String keycloak, HttpClient client, JsonMapper json) {
        this.tokens = URI.create(keycloak + "/realms/reviu/protocol/openid-connect/token");
        this.client = client;
        this.json = json;
    }

    /**
     * A token that is good for some time yet.
     *
     * @throws Refused when there is no such person or no Keycloak
     */
    public String token(String user) {
        return known.compute(user, (name, token) -> token != null && token.lasts() ? token : fetch(name))
                .value();
    }

    private Token fetch(String user) {
        var form = "grant_type=password&client_id=" + CLIENT + "&password=" + PASSWORD + "&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(tokens)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            // it listens before it can sign anybody in
            for (var tries = 1; response.statusCode() == Waiting.UNAVAILABLE && tries < Waiting.TRIES; tries++) {
                Waiting.pause();
                response = client.send(request, BodyHandlers.ofString());
            }
            return read(user, response);
        } catch (IOException failure) {
            throw new Refused("Keycloak cannot be reached at " + tokens + ".", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Signing in was interrupted.", stop);
        }
    }

    private Token read(String user, HttpResponse<String> response) {
        var body = response.body().startsWith("{") ? json.readTree(response.body()) : MissingNode.getInstance();
        if (response.statusCode() / 100 != 2) {
            throw new Refused("Keycloak gives no token for \"" + user + "\" (" + response.statusCode() + " "
                    + body.path("error_description").asString("") + ").");
        }
        return new Token(
                body.required("access_token").asString(),
                Instant.now().plusSeconds(body.path("expires_in").asLong(0)));
    }

    private record Token(String value, Instant ends) {
        boolean lasts() {
            return Instant.now().plus(MARGIN).isBefore(ends);
        }
    }
}
