package id.reviu.benchmarks.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A way to get events out, and the settings that switch on nothing but it. */
enum Candidate {
    OWN("our relay", List.of()),
    MODULITH(
            "Spring Modulith's registry",
            List.of(
                    "spring.modulith.events.jdbc.schema-initialization.enabled=true",
                    "spring.modulith.events.completion-mode=delete",
                    "spring.modulith.events.republish-outstanding-events-on-restart=true",
                    // its own pool of eight threads, as Spring Boot makes it unless told otherwise
                    "spring.threads.virtual.enabled=false")),
    MODULITH_IN_TURN(
            "the same, one event at a time",
            with(MODULITH.settings, "spring.modulith.events.externalization.serialize-externalization=true")),
    NAMASTACK("Namastack's outbox as it comes", List.of("namastack.outbox.processing.delete-completed-records=true")),
    NAMASTACK_TUNED(
            "the same, polling every 100 ms for 500 keys",
            with(
                    NAMASTACK.settings,
                    "namastack.outbox.polling.fixed.interval=100ms",
                    "namastack.outbox.polling.batch-size=500"));

    private static final List<String> OUR_RELAY = List.of("id.reviu.platform.outbox.OutboxAutoConfiguration");
    private static final List<String> REGISTRY = List.of(
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventExternalizationAutoConfiguration",
            "org.springframework.modulith.events.jackson.JacksonEventSerializationConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration");
    private static final List<String> NAMASTACKS = List.of(
            "io.namastack.outbox.config.OutboxCoreInfrastructureAutoConfiguration",
            "io.namastack.outbox.config.OutboxCoreThreadingAutoConfiguration",
            "io.namastack.outbox.config.OutboxCoreProcessingAutoConfiguration",
            "io.namastack.outbox.config.OutboxCoreSchedulingAutoConfiguration",
            "io.namastack.outbox.config.OutboxCoreMulticasterAutoConfiguration",
            "io.namastack.outbox.config.JdbcOutboxAutoConfiguration",
            "io.namastack.outbox.config.JdbcOutboxSchemaAutoConfiguration");
    private static final List<String> NEVER = List.of(
            "id.reviu.platform.identity.SecurityAutoConfiguration",
            "id.reviu.platform.inbox.InboxAutoConfiguration",
            "id.reviu.platform.kafka.KafkaTopicsAutoConfiguration",
            "id.reviu.platform.problem.ProblemAutoConfiguration",
            "id.reviu.platform.rows.RowsAutoConfiguration",
            "id.reviu.platform.web.WebAutoConfiguration",
            "org.springframework.modulith.core.config.ApplicationModuleInitializerRuntimeVerification",
            "org.springframework.modulith.moments.autoconfigure.MomentsAutoConfiguration",
            "org.springframework.modulith.moments.autoconfigure.MomentsJacksonAutoConfiguration");

    private final String title;
    private final List<String> settings;

    Candidate(String title, List<String> settings) {
        this.title = title;
        this.settings = settings;
    }

    String title() {
        return title;
    }

    /** The name of its database, and what chooses its configuration. */
    String kind() {
        return switch (this) {
            case OWN -> "own";
            case MODULITH, MODULITH_IN_TURN -> "modulith";
            case NAMASTACK, NAMASTACK_TUNED -> "namastack";
        };
    }

    /** All settings, as arguments of a program. */
    List<String> arguments() {
        var others = switch (kind()) {
            case "own" -> Stream.of(REGISTRY, NAMASTACKS, NEVER);
            case "modulith" -> Stream.of(OUR_RELAY, NAMASTACKS, NEVER);
            default -> Stream.of(OUR_RELAY, REGISTRY, NEVER);
        };
        var all = new ArrayList<>(settings);
        all.add("bench.outbox=" + kind());
        all.add("spring.autoconfigure.exclude="
                + String.join(",", others.flatMap(List::stream).toList()));
        return all.stream().map(setting -> "--" + setting).toList();
    }

    private static List<String> with(List<String> settings, String... further) {
        return Stream.concat(settings.stream(), Stream.of(further)).toList();
    }
}
