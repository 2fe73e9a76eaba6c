package id.reviu.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A row of the outbox, and how it is written as a CloudEvents 1.0 record in binary mode. */
record OutboxRecord(
        long seq,
        UUID id,
        String topic,
        String key,
        String type,
        @Nullable String payload,
        @Nullable String traceparent,
        Instant createdAt) {

    /** What is sent in order: the things of one topic with one id. */
    record Key(String topic, String key) {}

    Key orderedBy() {
        return new Key(topic, key);
    }

    ProducerRecord<String, byte[]> toRecord(String source) {
        var value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
        var kafka = new ProducerRecord<String, byte[]>(topic, key, value);
        var headers = kafka.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", type);
        put(headers, "ce_subject", key);
        put(headers, "ce_time", createdAt.toString());
        put(headers, "content-type", "application/json");
        if (traceparent != null) {
            put(headers, "traceparent", traceparent);
        }
        return kafka;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
