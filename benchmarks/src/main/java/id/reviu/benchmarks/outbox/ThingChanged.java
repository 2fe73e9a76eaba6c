package id.reviu.benchmarks.outbox;

import org.springframework.modulith.events.Externalized;

/**
 * The state of a thing after a change.
 *
 * @param id the thing, by which events are ordered
 * @param version one more with each change
 * @param name makes it about as long as a short response
 */
@Externalized(ThingChanged.TOPIC + "::#{id()}")
public record ThingChanged(String id, long version, String name) {
    static final String TOPIC = "reviu.thing.v1";
}
