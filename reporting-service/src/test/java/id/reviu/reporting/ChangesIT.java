package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.ChangeFeed;
import id.reviu.reporting.live.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** News of a change reaches every open stream. */
@ReviuTest
class ChangesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Changes changes;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    ChangesIT(
            Changes changes,
            ChangeFeed feed,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.changes = changes;
        this.feed = feed;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.port = port;
    }

    /** An open stream and the lines that came. */
    private final class Stream implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final HttpResponse<java.util.stream.Stream<String>> response;

        Stream(String token, String... headers) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/api/reporting/changes".formatted(port)))
                    .header("Authorization", token);
            if (headers.length > 0) {
                request.headers(headers);
            }
            response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            Thread.startVirtualThread(() -> {
                try {
                    response.body().forEach(lines::add);
                } catch (UncheckedIOException closed) {
                    lines.add("closed");
                }
            });
        }

        boolean saw(String part) {
            return lines.stream().anyMatch(line -> line.contains(part));
        }

        long count(String part) {
            return lines.stream().filter(line -> line.contains(part)).count();
        }

        @Override
        public void close() {
            response.body().close();
        }
    }

    private void announce(String subject) {
        transaction.executeWithoutResult(status -> changes.announce(Change.Kind.CAMPAIGN, List.of(subject)));
    }

    @Test
    void tellsOfAChangeOnceItIsCommitted() throws Exception {
        var subject = UUID.randomUUID().toString();
        try (var stream = new Stream(Kota.OFFICER)) {
            assertThat(stream.response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            announce(subject);
            await().atMost(PATIENCE).until(() -> stream.saw(subject));
            assertThat(stream.lines)
                    .contains("event: campaign", "data: {\"id\":\"%s\",\"revision\":1}".formatted(subject))
                    .contains("id: campaign/%s/1".formatted(subject));
        }
    }

    @Test
    void tellsNothingOfAChangeThatIsTakenBack() throws Exception {
        var taken = UUID.randomUUID().toString();
        var kept = UUID.randomUUID().toString();
        try (var stream = new Stream(Kota.OFFICER)) {
            transaction.executeWithoutResult(status -> {
                changes.announce(Change.Kind.CAMPAIGN, List.of(taken));
                status.setRollbackOnly();
            });
            announce(kept);
            await().atMost(PATIENCE).until(() -> stream.saw(kept));
            assertThat(stream.saw(taken)).isFalse();
        }
    }

    @Test
    void beginsWithWhereEverythingStands() throws Exception {
        var subject = UUID.randomUUID().toString();
        announce(subject);
        announce(subject);
        try (var stream = new Stream(Kota.COUNCIL, "Last-Event-ID", "campaign/" + subject + "/1")) {
            await().atMost(PATIENCE).until(() -> stream.saw("campaign/" + subject + "/2"));
        }
    }

    @Test
    void mergesAFloodOfChanges() throws Exception {
        var subject = UUID.randomUUID().toString();
        try (var stream = new Stream(Kota.OFFICER)) {
            await().atMost(PATIENCE).until(() -> stream.saw("retry"));
            var began = System.nanoTime();
            for (int i = 0; i < 300; i++) {
                announce(subject);
            }
            await().atMost(PATIENCE).until(() -> stream.saw("/" + subject + "/300"));
            var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
            assertThat(stream.count("id: campaign/" + subject)).isLessThanOrEqualTo((long) (5 * seconds + 2));
        }
    }

    @Test
    void hearsAgainAfterTheDatabaseCutItOff() throws Exception {
        var missed = UUID.randomUUID().toString();
        try (var stream = new Stream(Kota.OFFICER)) {
            await().atMost(PATIENCE).until(() -> stream.saw("retry"));
            jdbc.sql(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'reporting changes' AND datname = current_database()")
                    .query(Boolean.class)
                    .list();
            announce(missed);
            await().atMost(PATIENCE).until(() -> stream.saw(missed));
            var next = UUID.randomUUID().toString();
            announce(next);
            await().atMost(PATIENCE).until(() -> stream.saw(next));
        }
    }

    @Test
    void servesManyStreams() throws Exception {
        var streams = new ArrayList<Stream>();
        for (int i = 0; i < 50; i++) {
            streams.add(new Stream(Kota.OFFICER));
        }
        await().atMost(PATIENCE).until(() -> feed.openStreams() >= 50);
        var subject = UUID.randomUUID().toString();
        announce(subject);
        await().atMost(PATIENCE).until(() -> streams.stream().allMatch(stream -> stream.saw(subject)));
        streams.forEach(Stream::close);
    }

    @Test
    void tellsOfASubmissionAndCountsIt() throws Exception {
        var campaign = UUID.randomUUID();
        var questionnaire = UUID.randomUUID();
        Told.questionnaire(questionnaire, Audience.OPD);
        Told.campaign(campaign, "open", false, Map.of(Audience.OPD, questionnaire));
        Told.opdResponse(
                UUID.randomUUID(),
                1,
                campaign,
                questionnaire,
                "disdik",
                "submitted",
                Kota.opdAnswers("gt3", 3, 3, 3, 3));
        try (var stream = new Stream(Kota.ADMINISTRATOR)) {
            await().atMost(PATIENCE).until(() -> submitted(campaign) == 1);
            var before = stream.count("id: campaign/" + campaign);
            Told.opdResponse(
                    UUID.randomUUID(),
                    1,
                    campaign,
                    questionnaire,
                    "dinkes",
                    "submitted",
                    Kota.opdAnswers("gt3", 3, 3, 3, 3));
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() -> stream.count("id: campaign/" + campaign) > before);
            // the first word may be a late one of the first submission
            await().atMost(PATIENCE).until(() -> submitted(campaign) == 2);
        }
    }

    private long submitted(UUID campaign) {
        var n = transaction.execute(
                status -> jdbc.sql("SELECT count(*) FROM response WHERE campaign = ? AND audience = 'opd' AND counted")
                        .param(campaign)
                        .query(Long.class)
                        .single());
        return n == null ? 0 : n;
    }
}
