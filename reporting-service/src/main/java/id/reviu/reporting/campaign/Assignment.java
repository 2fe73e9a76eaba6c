package id.reviu.reporting.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's duty in a campaign, as survey-service tells it.
 *
 * @param state not-started, in-progress, submitted, returned or verified
 * @param reason why it was returned
 * @param at when it came to this state
 */
public record Assignment(
        UUID id,
        long version,
        UUID campaign,
        String opd,
        String state,
        @Nullable UUID response,
        @Nullable Instant dueAt,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        Instant at) {}
