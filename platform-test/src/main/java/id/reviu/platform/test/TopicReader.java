package id.reviu.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic of the test broker from its first offset, and writes to it as another service would. */
public final class TopicReader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String topic;

    private TopicReader(String topic) {
        this.topic = topic;
    }

    public static TopicReader of(String topic) {
        return new TopicReader(topic);
    }

    /** The value of a header as text; empty when the record has none of that name. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The records of a key, once there are as many as that; fails after 20 seconds. */
    public List<ConsumerRecord<String, byte[]>> awaitKey(String key, int count) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        var until = Instant.now().plus(PATIENCE);
        try (var consumer = consumer()) {
            while (found.size() < count && Instant.now().isBefore(until)) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                }
            }
        }
        assertThat(found).as("records of %s in %s", key, topic).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Infrastructure.bootstrapServers(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> partitionsOf(consumer), known -> !known.isEmpty());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** None until the topic is made. */
    private List<TopicPartition> partitionsOf(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(topic, PATIENCE).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    /** Writes a record as the owner of the topic would, and waits until the broker has it. */
    public void send(String key, @Nullable String value) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(
                    new ProducerRecord<>(topic, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
            producer.flush();
        }
    }
}
