package id.reviu.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox and its relay. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class})
class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    OutboxTable outboxTable(JdbcClient jdbc) {
        return new OutboxTable(jdbc);
    }

    @Bean
    OutboxMeters outboxMeters(MeterRegistry registry, OutboxTable table, Clock clock) {
        return new OutboxMeters(registry, table, clock);
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxTable table,
            KafkaTemplate<String, byte[]> kafka,
            PlatformTransactionManager transactions,
            OutboxMeters meters,
            @Value("${spring.application.name}") String application,
            @Value("${reviu.outbox.idle:1000}") long idleMillis) {
        return new OutboxRelay(
                table, kafka, new TransactionTemplate(transactions), meters, "/" + application, idleMillis);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, JsonMapper json, ObjectProvider<Tracer> tracer, OutboxRelay relay) {
        return new JdbcOutbox(jdbc, json, tracer.getIfAvailable(() -> Tracer.NOOP), relay::wake);
    }
}
