package id.reviu.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Records that could not be taken over: kept in a table for operators, and on the topic's dead-letter topic for others. */
class DeadLetters {

    /** What is added to a topic's name for its dead letters. */
    static final String SUFFIX = "-dlt";

    private static final int LONGEST_CAUSE = 2_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final KafkaOperations<String, byte[]> kafka;
    private final MeterRegistry meters;
    private final String group;

    DeadLetters(
            JdbcClient jdbc,
            TransactionOperations transaction,
            KafkaOperations<String, byte[]> kafka,
            MeterRegistry meters,
            String group) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kafka = kafka;
        this.meters = meters;
        this.group = group;
    }

    /** Keeps the record in both places or fails, so that its offset is not committed before it is safe. */
    void setAside(ConsumerRecord<String, byte[]> record, String cause) {
        var shortCause = cause.length() > LONGEST_CAUSE ? cause.substring(0, LONGEST_CAUSE) : cause;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    INSERT INTO dead_letter (id, topic, partition, "offset", key, value, cause)
                    VALUES (:id, :topic, :partition, :offset, :key, :value, :cause)
                    ON CONFLICT (topic, partition, "offset") DO NOTHING
                    """)
                    .param("id", UUID.randomUUID())
                    .param("topic", record.topic())
                    .param("partition", record.partition())
                    .param("offset", record.offset())
                    .param("key", record.key())
                    .param("value", record.value())
                    .param("cause", shortCause)
                    .update();
            publish(record, shortCause);
        });
        meters.counter("reviu.inbox.dead", "topic", record.topic()).increment();
    }

    private void publish(ConsumerRecord<String, byte[]> record, String cause) {
        var letter = new ProducerRecord<String, byte[]>(record.topic() + SUFFIX, record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        letter.headers().add("reviu-cause", cause.getBytes(StandardCharsets.UTF_8));
        letter.headers().add("reviu-consumer", group.getBytes(StandardCharsets.UTF_8));
        letter.headers()
                .add("reviu-origin", (record.partition() + ":" + record.offset()).getBytes(StandardCharsets.UTF_8));
        try {
            kafka.send(letter).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unsent) {
            throw new IllegalStateException("The dead letter could not be sent", unsent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending a dead letter", stopped);
        }
    }
}
