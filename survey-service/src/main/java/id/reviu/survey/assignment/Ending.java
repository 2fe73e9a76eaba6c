package id.reviu.survey.assignment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when an office's answers are taken. Whoever is in the middle of them when the time ends gets a quarter of an hour more.
 *
 * @param dueAt the last moment for an answer
 * @param accepting false once the campaign has closed for this office
 * @param closedAt when it did; null while it takes answers, and for what closed before this was kept
 * @param extensionReason why the office has more time than was planned
 */
public record Ending(
        Instant dueAt,
        boolean accepting,
        @Nullable Instant closedAt,
        @Nullable String extensionReason) {

    /** How much longer a draft that was open at the end is taken. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    static Ending planned(Instant dueAt) {
        return new Ending(dueAt, true, null, null);
    }

    Ending extended(Instant until, String reason) {
        return new Ending(until, true, null, reason);
    }

    /** Whether answers are taken. */
    boolean takes(Instant now, boolean draftOpen) {
        return accepting && !now.isAfter(dueAt) || graceUntil(now, draftOpen) != null;
    }

    /** Until when an open draft is still taken, the time being over; null before and after that. */
    @Nullable
    Instant graceUntil(Instant now, boolean draftOpen) {
        var end = end();
        if (!draftOpen || end == null || !now.isAfter(end)) {
            return null;
        }
        var until = end.plus(GRACE);
        return now.isAfter(until) ? null : until;
    }

    private @Nullable Instant end() {
        if (accepting) {
            return dueAt;
        }
        return closedAt == null || closedAt.isBefore(dueAt) ? closedAt : dueAt;
    }
}
