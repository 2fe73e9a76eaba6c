package id.reviu.survey.mailing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail of an order, and what became of it.
 *
 * @param name whose it is: a person's, or an office's
 * @param state {@code waiting}, {@code sending}, {@code sent}, {@code failed}, {@code unclear} or {@code dropped}
 * @param sentAt when the server took it
 * @param problem code of what went wrong last
 */
public record Mail(
        UUID id,
        String name,
        String email,
        String state,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String problem) {}
