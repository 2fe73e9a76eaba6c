package id.reviu.benchmarks.suite;

import id.reviu.local.home.Refused;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;

/** Waits between measurements until the suite has nothing left to do, so that none pays for what came before it. */
final class Rest implements AutoCloseable {
    private static final String LAST_IN_LINE = "reporting-service";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RunningSuite suite;
    private final Admin kafka;

    Rest(RunningSuite suite) {
        this.suite = suite;
        this.kafka = Admin.create(Map.of("bootstrap.servers", suite.kafka()));
    }

    /** Returns when all events were sent and the read models have taken them in. */
    void await() throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (waiting() > 0 || behind() > 0) {
            if (System.nanoTime() > end) {
                throw new Refused("The suite did not come to rest within " + PATIENCE.toMinutes() + " minutes.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private long waiting() throws SQLException {
        try (var connection = suite.connect("survey", "survey_app");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long behind() throws InterruptedException {
        try {
            var read = kafka.listConsumerGroupOffsets(LAST_IN_LINE)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var written = kafka.listOffsets(read.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            return read.entrySet().stream()
                    .filter(each -> each.getValue() != null)
                    .mapToLong(each ->
                            Objects.requireNonNull(written.get(each.getKey())).offset()
                                    - each.getValue().offset())
                    .sum();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka does not tell how far " + LAST_IN_LINE + " has read", failure);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
