package id.reviu.platform.kafka;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The topics a service produces or reads.
 *
 * @param topics their names; each is a compacted log of the latest state of one kind of thing
 * @param kafka how they are laid out
 */
@ConfigurationProperties("reviu")
public record TopicsProperties(
        @DefaultValue List<String> topics, @DefaultValue Layout kafka) {

    /**
     * @param partitions how many readers can share a topic; fixed once a topic is made
     * @param replicas how many brokers keep a copy
     */
    public record Layout(
            @DefaultValue("12") int partitions,
            @DefaultValue("1") short replicas) {}
}
