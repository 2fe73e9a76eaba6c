package id.reviu.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much of Keycloak as the gateway talks to, as strict: one use for each code and refresh token, PKCE and the client's
 * secret demanded.
 */
final class SmallKeycloak {

    static final String SECRET = "a secret of the test";
    private static final String ENDPOINTS = "/realms/reviu/protocol/openid-connect/";

    private final RSAKey key;
    private final RSAKey strangersKey;
    private final HttpServer server;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private volatile boolean away;
    private volatile Duration accessLife = Duration.ofMinutes(5);

    private record Asked(Person person, String nonce, String challenge) {}

    SmallKeycloak() {
        try {
            key = new RSAKeyGenerator(2048).keyID("ours").generate();
            strangersKey = new RSAKeyGenerator(2048).keyID("ours").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(ENDPOINTS + "certs", exchange -> answer(exchange, 200, new JWKSet(key).toString()));
        server.createContext(ENDPOINTS + "token", this::token);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String issuer() {
        return url() + "/realms/reviu";
    }

    void setAway(boolean away) {
        this.away = away;
    }

    void setAccessLife(Duration life) {
        this.accessLife = life;
    }

    int renewals() {
        return renewals.get();
    }

    /** Keycloak forgets every login: nobody's refresh token is good any more. */
    void endEverything() {
        refreshTokens.clear();
    }

    /** The person signs in on Keycloak's page; returns the query that the browser comes back with. */
    String signIn(URI authorization, Person person) {
        var asked = query(authorization.getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, new Asked(person, given(asked, "nonce"), given(asked, "code_challenge")));
        return "?code=" + code + "&state=" + asked.get("state");
    }

    private static String given(Map<String, String> parameters, String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var credentials = Base64.getEncoder()
                .encodeToString(("reviu-gateway:" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
        if (away) {
            answer(exchange, 503, "{}");
        } else if (!("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            renewals.incrementAndGet();
            var person = refreshTokens.remove(given(form, "refresh_token"));
            answerTokens(exchange, person, null);
        } else {
            var asked = codes.remove(given(form, "code"));
            if (asked != null && asked.challenge().equals(sha256(given(form, "code_verifier")))) {
                answerTokens(exchange, asked.person(), asked.nonce());
            } else {
                answerTokens(exchange, null, null);
            }
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answerTokens(HttpExchange exchange, @Nullable Person person, @Nullable String nonce)
            throws IOException {
        if (person == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Token is not active\"}");
            return;
        }
        var refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, person);
        var tokens = new HashMap<String, Object>();
        tokens.put(
                "access_token",
                accessToken(
                        person, it -> it.expirationTime(Date.from(Instant.now().plus(accessLife)))));
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", accessLife.toSeconds());
        tokens.put("refresh_token", refresh);
        tokens.put("scope", "openid profile email organization");
        if (nonce != null) {
            tokens.put(
                    "id_token",
                    sign(key, null, claims(person).audience("reviu-gateway").claim("nonce", nonce)));
        }
        answer(exchange, 200, JsonMapper.shared().writeValueAsString(tokens));
    }

    /** A token that services accept, after the test's own change. */
    String accessToken(Person person, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, null, change.apply(claims(person).audience("reviu")));
    }

    /** The same, signed by someone else under our key's name. */
    String forgedToken(Person person) {
        return sign(strangersKey, null, claims(person).audience("reviu"));
    }

    /** What Keycloak sends behind the browser's back when a session ends. */
    String logoutToken(Person person, boolean forged) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("reviu-gateway")
                .subject(person.subject())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", person.session())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return sign(forged ? strangersKey : key, new JOSEObjectType("logout+jwt"), claims);
    }

    private JWTClaimsSet.Builder claims(Person person) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(person.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", person.session())
                .claim("azp", "reviu-gateway")
                .claim("preferred_username", person.username())
                .claim("name", person.name())
                .claim("locale", "id")
                .claim("organization", person.organizations())
                .claim("realm_access", Map.of("roles", person.roles()));
    }

    private static String sign(RSAKey key, @Nullable JOSEObjectType type, JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(type == null ? JOSEObjectType.JWT : type)
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> query(String text) {
        var parameters = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var at = pair.indexOf('=');
            parameters.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
