package id.reviu.benchmarks.outbox;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.modulith.events.support.EventExternalizerModuleListener;
import org.springframework.scheduling.annotation.EnableAsync;
import tools.jackson.databind.json.JsonMapper;

/** Spring Modulith's event publication registry, with its listener that hands events to a broker after the commit. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@ConditionalOnProperty(name = "bench.outbox", havingValue = "modulith")
class ModulithRegistry {

    @Bean
    Telling telling(ApplicationEventPublisher events) {
        return events::publishEvent;
    }

    /** Modulith's module for Kafka makes this bean with the same call; here the value is of bytes, as the others' is. */
    @Bean
    EventExternalizerModuleListener externalizer(
            EventExternalizationConfiguration configuration, KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        return new EventExternalizerModuleListener(configuration, (event, target) -> send(kafka, json, event, target));
    }

    private static CompletableFuture<?> send(
            KafkaTemplate<String, byte[]> kafka, JsonMapper json, Object event, RoutingTarget target) {
        var key = ((ThingChanged) event).id();
        return kafka.send(target.getTarget(), key, json.writeValueAsBytes(event));
    }
}
