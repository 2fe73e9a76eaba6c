package id.reviu.platform.kafka;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the topics that are not there yet. A broker that is away is asked again until it is back; the service runs meanwhile. */
class Topics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);
    private static final String DEAD_LETTERS = "-dlt";
    private static final int DEAD_LETTER_DAYS = 90;

    private final KafkaAdmin admin;
    private final TopicsProperties properties;
    private volatile @Nullable Thread thread;

    Topics(KafkaAdmin admin, TopicsProperties properties) {
        this.admin = admin;
        this.properties = properties;
    }

    @Override
    public void start() {
        var maker = Thread.ofVirtual().name("topics").unstarted(this::makeUntilDone);
        thread = maker;
        maker.start();
    }

    private void makeUntilDone() {
        while (thread == Thread.currentThread()) {
            try {
                admin.createOrModifyTopics(wanted());
                return;
            } catch (RuntimeException away) {
                log.warn("The topics could not be made yet, the broker will be asked again: {}", away.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private NewTopic[] wanted() {
        return properties.topics().stream()
                .flatMap(name -> Stream.of(state(name), deadLetters(name + DEAD_LETTERS)))
                .toArray(NewTopic[]::new);
    }

    private NewTopic state(String name) {
        var layout = properties.kafka();
        return TopicBuilder.name(name)
                .partitions(layout.partitions())
                .replicas(layout.replicas())
                .compact()
                .build();
    }

    private NewTopic deadLetters(String name) {
        return TopicBuilder.name(name)
                .partitions(1)
                .replicas(properties.kafka().replicas())
                .config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(TimeUnit.DAYS.toMillis(DEAD_LETTER_DAYS)))
                .build();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
