package id.reviu.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that was set aside.
 *
 * @param id its number here
 * @param topic where it came from, with {@code partition} and {@code offset}
 * @param key id of the thing
 * @param value the record as it came, as text
 * @param cause why it could not be taken over
 * @param failedAt when it was set aside
 * @param replayedAt when a replay succeeded; null while it waits
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String value,
        String cause,
        Instant failedAt,
        @Nullable Instant replayedAt) {}
