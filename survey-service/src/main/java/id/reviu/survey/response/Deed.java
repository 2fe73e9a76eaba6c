package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a response.
 *
 * @param version the response's version that it led to
 * @param action {@code submitted}, {@code returned} or {@code verified}
 * @param reason why it was returned
 */
public record Deed(
        long version,
        String action,
        Actor actor,
        Instant at,
        @Nullable String reason) {}
