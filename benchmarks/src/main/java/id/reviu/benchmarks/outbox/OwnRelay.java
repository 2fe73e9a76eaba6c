package id.reviu.benchmarks.outbox;

import id.reviu.platform.outbox.Outbox;
import id.reviu.platform.outbox.StateChanged;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The platform's outbox and relay, as the services use them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "bench.outbox", havingValue = "own")
class OwnRelay {

    @Bean
    Telling telling(Outbox outbox) {
        return changed -> outbox.append(new StateChanged(ThingChanged.TOPIC, changed.id(), changed));
    }
}
