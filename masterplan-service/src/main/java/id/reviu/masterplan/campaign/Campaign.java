package id.reviu.masterplan.campaign;

import id.reviu.masterplan.language.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as survey-service told it last.
 *
 * @param review the review that it belongs to; null for none
 * @param state {@code draft}, {@code open}, {@code closed} or {@code archived}
 * @param simulated whether its answers are made up, so that nothing rests on them
 * @param closesAt null while nothing is laid down
 */
public record Campaign(
        UUID id,
        long version,
        @Nullable UUID review,
        Text title,
        String state,
        boolean simulated,
        @Nullable Instant closesAt) {}
