package id.reviu.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Listeners to other services' states, and the desk for what they set aside. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class})
@Import(DeadLetterController.class)
class InboxAutoConfiguration {

    @Bean
    DeadLetters deadLetters(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaTemplate<String, byte[]> kafka,
            MeterRegistry meters,
            @Value("${spring.application.name}") String application) {
        return new DeadLetters(jdbc, new TransactionTemplate(transactions), kafka, meters, application);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(JdbcClient jdbc, ObjectProvider<StateListener<?>> listeners) {
        return new DeadLetterDesk(jdbc, listeners);
    }

    @Bean
    StateListeners stateListeners(
            ConsumerFactory<String, byte[]> consumers,
            JsonMapper json,
            PlatformTransactionManager transactions,
            DeadLetters deadLetters,
            @Value("${reviu.inbox.concurrency:1}") int concurrency) {
        return new StateListeners(consumers, json, new TransactionTemplate(transactions), deadLetters, concurrency);
    }
}
