package id.reviu.benchmarks.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Everything that arrives in a topic, in the order of arrival. */
final class Arrivals implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<Arrival> all = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
    private final Thread thread;

    /**
     * An event that arrived.
     *
     * @param micros when, in microseconds since 1970
     */
    record Arrival(String id, long version, long micros) {}

    Arrivals(String kafka, String topic, int partitions) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList());
        this.thread = Thread.ofPlatform().name("arrivals").daemon().start(this::read);
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var now = Moment.now();
                    var version =
                            json.readTree(record.value()).required("version").asLong();
                    all.add(new Arrival(record.key(), version, now));
                }
            }
        } catch (WakeupException closed) {
            Thread.currentThread().interrupt();
        }
    }

    int size() {
        return all.size();
    }

    /** Those since the given place, in order. */
    List<Arrival> since(int place) {
        synchronized (all) {
            return List.copyOf(all.subList(place, all.size()));
        }
    }

    /** Waits until so many have arrived, or none for a while; answers whether they have. */
    boolean await(int number, Duration withoutAny) {
        var last = size();
        var changed = System.nanoTime();
        while (size() < number) {
            if (size() != last) {
                last = size();
                changed = System.nanoTime();
            } else if (System.nanoTime() - changed > withoutAny.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
