package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a response, with the answers as they were handed in.
 *
 * @param answers null where nothing was handed in
 */
public record ResponseVersion(
        long version,
        String action,
        Actor actor,
        Instant at,
        @Nullable String reason,
        @Nullable Answers answers) {}
