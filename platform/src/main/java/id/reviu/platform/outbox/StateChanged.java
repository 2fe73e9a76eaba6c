package id.reviu.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A thing has a new state that the other services should know.
 *
 * @param topic the compacted topic of its kind, for example {@code reviu.campaign.v1}
 * @param key the id of the thing
 * @param state the whole state after the change, written as JSON; null when the thing is gone
 */
public record StateChanged(
        String topic, String key, @Nullable Object state) {}
