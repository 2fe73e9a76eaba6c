package id.reviu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of the service over one database, each with connections of its own, and many people at the same moment. */
@SurveyTest
class TwoInstancesIT {

    private static final int PEOPLE = 64;
    private static final int ROUNDS = 2;
    private static final int WANTED = 100;

    private final City city;
    private final Environment environment;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    TwoInstancesIT(City city, Environment environment, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.environment = environment;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private String[] sameDatabase() {
        return Stream.concat(
                        Stream.of("--server.port=0"),
                        Stream.of(
                                        "spring.datasource.url",
                                        "spring.datasource.username",
                                        "spring.datasource.password",
                                        "spring.flyway.user",
                                        "spring.flyway.password",
                                        "spring.kafka.bootstrap-servers",
                                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                                        "reviu.links.secret")
                                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name)))
                .toArray(String[]::new);
    }

    @Test
    void takeExactlyAsManyAnswersAsAreWanted() throws Exception {
        var campaign = city.planForStakeholders(false);
        city.openNow(campaign);
        var quotas = "/api/survey/campaigns/" + campaign + "/quotas";
        assertThat(city.admin()
                        .put(
                                quotas,
                                "{\"quotas\": [{\"group\": \"warga\", \"area\": \"35.71.01\", \"most\": %d},"
                                                .formatted(WANTED)
                                        + "{\"group\": \"warga\", \"most\": 100000}, {\"most\": 100000}]}")
                        .status())
                .isEqualTo(200);
        var link = city.admin()
                .get("/api/survey/campaigns/" + campaign)
                .string("/openLink")
                .substring("/r/".length());

        var statuses = together((client, service) -> answer(client, service + "/api/survey/links/" + link));

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(WANTED);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(PEOPLE * ROUNDS - WANTED);

        assertThat(transaction.<Integer>execute(
                        _ -> jdbc.sql("SELECT count(*) FROM response WHERE campaign = :campaign")
                                .param("campaign", campaign)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(WANTED);
        assertThat(city.admin().get(quotas).body().path("quotas").findValues("taken"))
                .extracting(taken -> taken.asInt())
                .containsOnly(WANTED)
                .hasSize(3);
    }

    @Test
    void takeOneResponseOfAnOfficeAndOneAtALink() throws Exception {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var officer = Tokens.of("petugas." + opd)
                .role("opd-officer")
                .organization(opd)
                .bearer();
        var campaign = city.planForStakeholders(false);
        var invitations = "/api/survey/campaigns/" + campaign + "/invitations";
        city.admin()
                .upload(invitations + "/import", "a.csv", "email\nsatu@contoh.id\n".getBytes(StandardCharsets.UTF_8));
        city.openNow(campaign);
        var invited = city.admin().get(invitations).string("/items/0/id");
        var url =
                city.admin().get("/api/survey/invitations/" + invited + "/link").string("/url");
        var own = "/api/survey/links/" + url.substring(url.lastIndexOf('/') + 1) + "/responses/";

        var statuses = together((client, service) -> List.of(
                put(
                        client,
                        service + "/api/survey/responses/" + UUID.randomUUID() + "/submission",
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\"}}".formatted(assignment),
                        officer),
                -put(
                        client,
                        service + own + UUID.randomUUID(),
                        "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}",
                        null)));

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(PEOPLE - 1);
        assertThat(statuses.stream().filter(status -> status == -200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == -404)).hasSize(PEOPLE - 1);
        assertThat(responses("assignment = '" + assignment + "'")).isEqualTo(1);
        assertThat(responses("campaign = '" + campaign + "'")).isEqualTo(1);
    }

    private int responses(String which) {
        return Objects.requireNonNull(
                transaction.<Integer>execute(_ -> jdbc.sql("SELECT count(*) FROM response WHERE " + which)
                        .query(Integer.class)
                        .single()));
    }

    /** What somebody does at one of the instances. */
    private interface Deed {
        List<Integer> of(HttpClient client, String service) throws Exception;
    }

    /** Many people at the same moment, every other one at the second instance. */
    private List<Integer> together(Deed deed) throws Exception {
        try (var second = new SpringApplicationBuilder(SurveyApplication.class).run(sameDatabase());
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var ports = List.of(
                    environment.getRequiredProperty("local.server.port"),
                    second.getEnvironment().getRequiredProperty("local.server.port"));
            var people = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> (Callable<List<Integer>>)
                            () -> deed.of(client, "http://localhost:" + ports.get(person % 2)))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var person : threads.invokeAll(people)) {
                statuses.addAll(person.get());
            }
            return statuses;
        }
    }

    /** Sends it until the service has said yes or no, as a browser does. */
    private static int put(HttpClient client, String address, String body, @Nullable String bearer)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        int status = 503;
        while (status == 503) {
            status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
        return status;
    }

    /** Hands several responses in, each one until the service has said yes or no, as a browser does. */
    private static List<Integer> answer(HttpClient client, String link) throws IOException, InterruptedException {
        var statuses = new ArrayList<Integer>();
        for (int round = 0; round < ROUNDS; round++) {
            var request = HttpRequest.newBuilder(URI.create(link + "/responses/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(
                            "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}"))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() == 503) {
                answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            if (answer.statusCode() == 409) {
                assertThat(JsonMapper.shared()
                                .readTree(answer.body())
                                .path("code")
                                .asString())
                        .isEqualTo("quota-full");
            }
            statuses.add(answer.statusCode());
        }
        return statuses;
    }
}
