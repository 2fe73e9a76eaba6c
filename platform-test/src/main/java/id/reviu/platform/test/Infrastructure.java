package id.reviu.platform.test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The servers that all tests of a JVM share; they end with it. */
public final class Infrastructure {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    private Infrastructure() {}

    private static final class Broker {
        static final EmbeddedKafkaKraftBroker RUNNING = start();

        private static EmbeddedKafkaKraftBroker start() {
            var broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperty("auto.create.topics.enable", "false");
            broker.afterPropertiesSet();
            return broker;
        }
    }

    /** Where the broker listens. */
    public static String bootstrapServers() {
        return Broker.RUNNING.getBrokersAsString();
    }

    /** The settings of one more service on these servers: its own database and consumer group. */
    static Map<String, Object> settings() {
        var number = CONTEXTS.incrementAndGet();
        var database = Databases.create("service_" + number);
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.application());
        settings.put("spring.datasource.password", Databases.PASSWORD);
        settings.put("spring.flyway.user", database.owner());
        settings.put("spring.flyway.password", Databases.PASSWORD);
        settings.put("spring.kafka.bootstrap-servers", bootstrapServers());
        settings.put("spring.kafka.consumer.group-id", "test-" + number);
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Issuer.URI);
        settings.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Issuer.jwkSetUri());
        settings.put("reviu.kafka.partitions", 3);
        return settings;
    }
}
