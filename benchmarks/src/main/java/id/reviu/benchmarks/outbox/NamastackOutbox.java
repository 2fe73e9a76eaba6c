package id.reviu.benchmarks.outbox;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Namastack's outbox over JDBC, with a handler that waits for the broker's acknowledgement. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "bench.outbox", havingValue = "namastack")
class NamastackOutbox {

    @Bean
    Telling telling(Outbox outbox) {
        return changed -> outbox.schedule(changed, changed.id());
    }

    @Bean
    OutboxTypedHandler<ThingChanged> toKafka(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        return new OutboxTypedHandler<>() {
            @Override
            public void handle(ThingChanged changed, io.namastack.outbox.handler.OutboxRecordMetadata metadata) {
                kafka.send(ThingChanged.TOPIC, changed.id(), json.writeValueAsBytes(changed))
                        .join();
            }
        };
    }
}
