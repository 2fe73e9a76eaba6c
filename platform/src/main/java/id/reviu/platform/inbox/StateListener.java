package id.reviu.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Reads one topic in batches, a transaction a batch; offsets are committed after it. A record that cannot be read or
 * breaks a rule is set aside and the rest goes on; when the database is away the batch waits for it.
 */
public final class StateListener<T> implements SmartLifecycle, BatchMessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(StateListener.class);

    private final String topic;
    private final ObjectReader reader;
    private final StateHandler<T> handler;
    private final TransactionOperations transaction;
    private final DeadLetters deadLetters;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    StateListener(
            String topic,
            ObjectReader reader,
            StateHandler<T> handler,
            TransactionOperations transaction,
            DeadLetters deadLetters,
            ConcurrentMessageListenerContainer<String, byte[]> container) {
        this.topic = topic;
        this.reader = reader;
        this.handler = handler;
        this.transaction = transaction;
        this.deadLetters = deadLetters;
        this.container = container;
        container.setupMessageListener(this);
    }

    String topic() {
        return topic;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        var readable = new ArrayList<ConsumerRecord<String, byte[]>>(records.size());
        var states = new ArrayList<Received<T>>(records.size());
        for (var record : records) {
            try {
                states.add(read(record.key(), record.value()));
                readable.add(record);
            } catch (JacksonException unreadable) {
                deadLetters.setAside(record, "unreadable: " + unreadable.getOriginalMessage());
            }
        }
        if (!states.isEmpty()) {
            apply(readable, states);
        }
    }

    private void apply(List<ConsumerRecord<String, byte[]>> records, List<Received<T>> states) {
        try {
            transaction.executeWithoutResult(status -> handler.apply(states));
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException away) {
            throw away;
        } catch (RuntimeException broken) {
            if (states.size() == 1) {
                log.warn("A record of {} breaks a rule", topic, broken);
                deadLetters.setAside(records.getFirst(), causeOf(broken));
                return;
            }
            for (int i = 0; i < states.size(); i++) {
                apply(records.subList(i, i + 1), states.subList(i, i + 1));
            }
        }
    }

    /** The innermost reason in one line: operators need the rule that was broken, not the statement that broke it. */
    static String causeOf(RuntimeException broken) {
        var reason = NestedExceptionUtils.getMostSpecificCause(broken).getMessage();
        return reason == null ? "no reason given" : reason.lines().findFirst().orElse(reason);
    }

    /** Takes one state again that was set aside before. */
    void replay(@Nullable String key, byte @Nullable [] value) {
        var state = read(key, value);
        transaction.executeWithoutResult(status -> handler.apply(List.of(state)));
    }

    private Received<T> read(@Nullable String key, byte @Nullable [] value) {
        return new Received<>(key == null ? "" : key, value == null ? null : reader.readValue(value));
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }
}
