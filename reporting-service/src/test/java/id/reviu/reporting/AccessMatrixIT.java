package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every operation of the interface by every role, and without a good token. An operation that is missing here fails the test.
 */
@ReviuTest
class AccessMatrixIT {

    private static final String ADMINISTRATOR = "administrator";
    private static final String REVIEWER = "reviewer";
    private static final String COUNCIL = "council";
    private static final String OFFICER = "opd-officer";
    private static final String HEAD = "opd-head";
    private static final String NO_ROLE = "nobody";
    private static final String NO_OFFICE = "officer without office";
    private static final String TWO_OFFICES = "officer of two offices";
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private static final Map<String, String> TOKENS = Map.of(
            ADMINISTRATOR,
            Kota.ADMINISTRATOR,
            REVIEWER,
            Kota.REVIEWER,
            COUNCIL,
            Kota.COUNCIL,
            OFFICER,
            Kota.OFFICER,
            HEAD,
            Kota.HEAD,
            NO_ROLE,
            Tokens.of("tamu").organization("dinkes").bearer(),
            NO_OFFICE,
            Tokens.of("lost").role(OFFICER).bearer(),
            TWO_OFFICES,
            Tokens.of("both")
                    .role(OFFICER)
                    .organization("dinkes")
                    .organization("disdik")
                    .bearer());

    /** What everybody in the review may read. */
    private static final Map<String, Integer> READERS = Map.of(
            ADMINISTRATOR,
            OK,
            REVIEWER,
            OK,
            COUNCIL,
            OK,
            OFFICER,
            OK,
            HEAD,
            OK,
            NO_ROLE,
            FORBIDDEN,
            NO_OFFICE,
            FORBIDDEN,
            TWO_OFFICES,
            FORBIDDEN);

    private static Map<String, Integer> readers(Map<String, Integer> but) {
        var readers = new LinkedHashMap<>(READERS);
        readers.putAll(but);
        return readers;
    }

    /** What everybody in the review may ask for, and there is none. */
    private static Map<String, Integer> readers404() {
        return readersWhoGet(404);
    }

    private static Map<String, Integer> readersWhoGet(int good) {
        var readers = new LinkedHashMap<>(READERS);
        readers.replaceAll((role, status) -> status == OK ? Integer.valueOf(good) : status);
        return readers;
    }

    private static Map<String, Integer> only(String role, int status) {
        var access = new LinkedHashMap<String, Integer>();
        TOKENS.keySet().forEach(other -> access.put(other, FORBIDDEN));
        access.put(role, status);
        return access;
    }

    /** Those who see the whole city. */
    private static Map<String, Integer> readersOfAll(int status) {
        var access = only(ADMINISTRATOR, status);
        access.put(REVIEWER, status);
        access.put(COUNCIL, status);
        return access;
    }

    /** Those who write findings, and who read what people wrote for it. */
    private static Map<String, Integer> readersWhoPin() {
        var access = only(ADMINISTRATOR, OK);
        access.put(REVIEWER, OK);
        return access;
    }

    /** What strangers may read, whoever they say they are. */
    private static Map<String, Integer> everybody(int status) {
        var access = new LinkedHashMap<String, Integer>();
        TOKENS.keySet().forEach(role -> access.put(role, status));
        return access;
    }

    private static final String PUBLIC = "/api/reporting/public";

    /** One operation with a request that is right. */
    private record Operation(
            String call,
            String method,
            String path,
            @Nullable String body,
            Map<String, Integer> access) {
        static Operation get(String call, String path, Map<String, Integer> access) {
            return new Operation("GET " + call, "GET", path, null, access);
        }
    }

    private static final String CAMPAIGN = "/api/reporting/campaigns/{id}";
    private static final String THIS = "/api/reporting/campaigns/" + Kota.CAMPAIGN;

    private static final List<Operation> OPERATIONS = List.of(
            Operation.get("/api/reporting/campaigns", "/api/reporting/campaigns", READERS),
            Operation.get(CAMPAIGN + "/progress", THIS + "/progress", READERS),
            Operation.get(CAMPAIGN + "/questions", THIS + "/questions", READERS),
            Operation.get(
                    CAMPAIGN + "/questions",
                    THIS + "/questions?opd=disdik",
                    readers(Map.of(OFFICER, FORBIDDEN, HEAD, FORBIDDEN))),
            Operation.get(CAMPAIGN + "/questions", THIS + "/questions?opd=dinkes", READERS),
            Operation.get(CAMPAIGN + "/questions/{name}", THIS + "/questions/lama_kerja", READERS),
            Operation.get(
                    CAMPAIGN + "/questions/{name}",
                    THIS + "/questions/lama_kerja?opd=disdik",
                    readers(Map.of(OFFICER, FORBIDDEN, HEAD, FORBIDDEN))),
            Operation.get(CAMPAIGN + "/dimensions", THIS + "/dimensions", READERS),
            Operation.get(CAMPAIGN + "/importance-performance", THIS + "/importance-performance", READERS),
            Operation.get(
                    CAMPAIGN + "/importance-performance",
                    THIS + "/importance-performance?opd=disdik",
                    readers(Map.of(OFFICER, FORBIDDEN, HEAD, FORBIDDEN))),
            Operation.get(
                    CAMPAIGN + "/comparison",
                    THIS + "/comparison?audience=stakeholder&with=" + Kota.DRAFT,
                    readers404()),
            Operation.get(CAMPAIGN + "/sources", THIS + "/sources", READERS),
            Operation.get(
                    CAMPAIGN + "/sources",
                    THIS + "/sources?opd=disdik",
                    readers(Map.of(OFFICER, FORBIDDEN, HEAD, FORBIDDEN))),
            Operation.get(
                    CAMPAIGN + "/crosstab",
                    THIS + "/crosstab?audience=opd&row=lama_kerja&column=tim_pelaksana",
                    readersOfAll(OK)),
            Operation.get(CAMPAIGN + "/texts", THIS + "/texts?search=terhubung", readersWhoPin()),
            Operation.get(CAMPAIGN + "/ikm", THIS + "/ikm", READERS),
            Operation.get("/api/reporting/achievement", "/api/reporting/achievement?year=2023", READERS),
            Operation.get(
                    "/api/reporting/achievement",
                    "/api/reporting/achievement?opd=disdik",
                    readers(Map.of(OFFICER, FORBIDDEN, HEAD, FORBIDDEN))),
            Operation.get("/api/reporting/achievement/years", "/api/reporting/achievement/years", READERS),
            Operation.get("/api/reporting/city", "/api/reporting/city", READERS),
            Operation.get("/api/reporting/follow-up", "/api/reporting/follow-up", READERS),
            Operation.get(
                    "/api/reporting/statements",
                    "/api/reporting/statements?figure=campaigns/" + Kota.CAMPAIGN + "/questions/efisien/mean",
                    READERS),
            new Operation(
                    "POST /api/reporting/statements",
                    "POST",
                    "/api/reporting/statements",
                    """
                    {"figure": "campaigns/%s/questions/efisien/mean"}""".formatted(Kota.CAMPAIGN),
                    readersWhoPin()),
            Operation.get(PUBLIC, PUBLIC, everybody(OK)),
            Operation.get(PUBLIC + "/dictionary", PUBLIC + "/dictionary", everybody(OK)),
            Operation.get(PUBLIC + "/data/{table}.csv", PUBLIC + "/data/indicators.csv", everybody(404)),
            Operation.get(PUBLIC + "/data/{table}.json", PUBLIC + "/data/indicators.json", everybody(404)),
            Operation.get(PUBLIC + "/charts/{chart}.svg", PUBLIC + "/charts/achievement-id.svg", everybody(404)),
            Operation.get("/api/reporting/publication", "/api/reporting/publication", only(ADMINISTRATOR, OK)),
            new Operation(
                    "PUT /api/reporting/publication",
                    "PUT",
                    "/api/reporting/publication",
                    """
                    {"dimensions": false, "indicators": false, "followUp": false, "campaigns": []}""",
                    only(ADMINISTRATOR, OK)),
            Operation.get("/api/reporting/changes", "/api/reporting/changes", READERS),
            Operation.get(
                    "/api/reporting/operations/dead-letters",
                    "/api/reporting/operations/dead-letters",
                    only(ADMINISTRATOR, OK)),
            new Operation(
                    "POST /api/reporting/operations/dead-letters/{id}/replay",
                    "POST",
                    "/api/reporting/operations/dead-letters/" + Kota.CAMPAIGN + "/replay",
                    null,
                    only(ADMINISTRATOR, 404)),
            new Operation(
                    "POST /api/reporting/reports",
                    "POST",
                    "/api/reporting/reports",
                    """
                    {"kind": "campaign", "campaign": "%s", "format": "xlsx"}""".formatted(Kota.CAMPAIGN),
                    readersOfAll(202)),
            ordering("""
                    {"kind": "review", "format": "xlsx"}""", readersOfAll(202)),
            ordering("""
                    {"kind": "achievement", "year": 2023, "format": "xlsx"}""", readersOfAll(202)),
            ordering("""
                    {"kind": "follow-up", "format": "xlsx"}""", readersOfAll(202)),
            ordering("""
                    {"kind": "opd", "opd": "disdik", "format": "xlsx"}""", readersOfAll(202)),
            ordering("""
                    {"kind": "opd", "opd": "dinkes", "format": "xlsx"}""", readersWhoGet(202)),
            Operation.get("/api/reporting/reports", "/api/reporting/reports", READERS),
            Operation.get("/api/reporting/reports/{id}", "/api/reporting/reports/" + Kota.CAMPAIGN, readers404()),
            Operation.get(
                    "/api/reporting/reports/{id}/file",
                    "/api/reporting/reports/" + Kota.CAMPAIGN + "/file",
                    readers404()),
            new Operation(
                    "POST /api/reporting/reports/{id}/publication",
                    "POST",
                    "/api/reporting/reports/" + Kota.CAMPAIGN + "/publication",
                    null,
                    only(ADMINISTRATOR, 404)),
            Operation.get(PUBLIC + "/reports/{code}", PUBLIC + "/reports/7QK2-M9XA-3TDC-W5PH", everybody(404)));

    private static Operation ordering(String body, Map<String, Integer> access) {
        return new Operation("POST /api/reporting/reports", "POST", "/api/reporting/reports", body, access);
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    @Autowired
    AccessMatrixIT(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void theCampaignHasArrived() {
        Kota.isTold();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> status("GET", THIS + "/questions/lama_kerja", null, Kota.ADMINISTRATOR) == OK);
    }

    private int status(Operation operation, @Nullable String token) throws IOException, InterruptedException {
        return status(operation.method(), operation.path(), operation.body(), token);
    }

    private int status(String method, String path, @Nullable String body, @Nullable String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", token);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var content = answer.body()) {
            // the head is enough of a stream that has no end
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
                content.readAllBytes();
            }
        }
        return answer.statusCode();
    }

    @Test
    void letsEachRoleDoWhatItMayAndNothingElse() throws Exception {
        for (var operation : OPERATIONS) {
            for (var access : operation.access().entrySet()) {
                assertThat(status(operation, TOKENS.get(access.getKey())))
                        .as("%s %s as %s", operation.method(), operation.path(), access.getKey())
                        .isEqualTo(access.getValue());
            }
        }
    }

    @Test
    void refusesEveryCallWithoutAGoodToken() throws Exception {
        var tokens = new LinkedHashMap<String, @Nullable String>();
        tokens.put("none", null);
        tokens.put("expired", Tokens.of("x").role(ADMINISTRATOR).expired().bearer());
        tokens.put(
                "wrong issuer", Tokens.of("x").role(ADMINISTRATOR).wrongIssuer().bearer());
        tokens.put(
                "wrong audience",
                Tokens.of("x").role(ADMINISTRATOR).wrongAudience().bearer());
        tokens.put("forged", Tokens.of("x").role(ADMINISTRATOR).forged().bearer());
        tokens.put("nonsense", "Bearer nonsense");
        for (var operation : OPERATIONS) {
            for (var token : tokens.entrySet()) {
                if (token.getValue() == null && isPublic(operation)) {
                    continue;
                }
                assertThat(status(operation, token.getValue()))
                        .as("%s %s with token: %s", operation.method(), operation.path(), token.getKey())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void letsStrangersReadWhatIsPublicAndNothingElse() throws Exception {
        for (var operation : OPERATIONS) {
            var isPublic = isPublic(operation);
            assertThat(status(operation, null))
                    .as("%s %s by a stranger", operation.method(), operation.path())
                    .isEqualTo(isPublic ? operation.access().get(ADMINISTRATOR) : Integer.valueOf(401));
        }
        assertThat(status("POST", PUBLIC, "{}", null)).isEqualTo(405);
    }

    private static boolean isPublic(Operation operation) {
        return operation.path().equals(PUBLIC) || operation.path().startsWith(PUBLIC + "/");
    }

    @Test
    void knowsEveryOperationOfTheInterface() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/reporting/openapi".formatted(port)))
                .header("Authorization", Kota.ADMINISTRATOR)
                .build();
        var api = JsonMapper.shared()
                .readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        var served = new TreeSet<String>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(OPERATIONS.stream().map(Operation::call).distinct()).containsExactlyInAnyOrderElementsOf(served);
    }
}
