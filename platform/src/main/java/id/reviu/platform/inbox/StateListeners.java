package id.reviu.platform.inbox;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Makes listeners: one a topic, declared as a bean by the package that keeps the copy. */
public final class StateListeners {

    private final ConsumerFactory<String, byte[]> consumers;
    private final JsonMapper json;
    private final TransactionOperations transaction;
    private final DeadLetters deadLetters;
    private final int concurrency;

    StateListeners(
            ConsumerFactory<String, byte[]> consumers,
            JsonMapper json,
            TransactionOperations transaction,
            DeadLetters deadLetters,
            int concurrency) {
        this.consumers = consumers;
        this.json = json;
        this.transaction = transaction;
        this.deadLetters = deadLetters;
        this.concurrency = concurrency;
    }

    /**
     * A listener that starts and stops with the application.
     *
     * @param topic a compacted topic of states
     * @param type what this service reads of the state; fields it does not know are passed over
     * @param handler takes the states over
     */
    public <T> StateListener<T> listen(String topic, Class<T> type, StateHandler<T> handler) {
        return listen(new ContainerProperties(topic), topic, type, handler);
    }

    /**
     * A listener that reads its topic anew, from the first offset, because more of each state is kept than before.
     *
     * @param generation counts how often that happened; a service that goes to a higher one begins again
     */
    public <T> StateListener<T> listen(String topic, int generation, Class<T> type, StateHandler<T> handler) {
        var properties = new ContainerProperties(topic);
        properties.setGroupId(
                consumers.getConfigurationProperties().get(ConsumerConfig.GROUP_ID_CONFIG) + "." + generation);
        return listen(properties, topic, type, handler);
    }

    private <T> StateListener<T> listen(
            ContainerProperties properties, String topic, Class<T> type, StateHandler<T> handler) {
        properties.setAckMode(AckMode.BATCH);
        properties.setObservationEnabled(true);
        var container = new ConcurrentMessageListenerContainer<String, byte[]>(consumers, properties);
        container.setBeanName(topic);
        container.setConcurrency(concurrency);
        container.setCommonErrorHandler(waitingForTheDatabase());
        return new StateListener<>(topic, json.readerFor(type), handler, transaction, deadLetters, container);
    }

    private static DefaultErrorHandler waitingForTheDatabase() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return new DefaultErrorHandler(backOff);
    }
}
