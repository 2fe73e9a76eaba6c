package id.reviu.platform.outbox;

import io.micrometer.tracing.Tracer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as a table, in the columns that Debezium's outbox event router reads. */
class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Tracer tracer;
    private final Runnable wakeRelay;

    JdbcOutbox(JdbcClient jdbc, JsonMapper json, Tracer tracer, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.tracer = tracer;
        this.wakeRelay = wakeRelay;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(StateChanged change) {
        jdbc.sql("""
                INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent)
                VALUES (:id, :topic, :key, :type, :payload, :traceparent)
                """)
                .param("id", UUID.randomUUID())
                .param("topic", change.topic())
                .param("key", change.key())
                .param("type", "id." + change.topic())
                .param("payload", change.state() == null ? null : json.writeValueAsString(change.state()))
                .param("traceparent", traceparent())
                .update();
        wakeAfterCommit();
    }

    /** Once a transaction, however many events it leaves. */
    private void wakeAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Waking.class::isInstance)) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new Waking(wakeRelay));
    }

    private @Nullable String traceparent() {
        var span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var context = span.context();
        return "00-%s-%s-%s"
                .formatted(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }

    private record Waking(Runnable relay) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            relay.run();
        }
    }
}
