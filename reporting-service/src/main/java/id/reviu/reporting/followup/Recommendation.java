package id.reviu.reporting.followup;

import id.reviu.reporting.reference.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a recommendation.
 *
 * @param findings what it answers to
 * @param text what is advised; null while only its number is known
 * @param reason why the OPD objected, why its claim was returned, or why it was withdrawn
 * @param progress percent, as the OPD last reported
 * @param narrative the OPD's account, as last reported
 * @param at when it last changed
 */
public record Recommendation(
        UUID id,
        long version,
        UUID review,
        @Nullable List<UUID> findings,
        String opd,
        String priority,
        LocalDate due,
        String measure,
        @Nullable Text text,
        String state,
        @Nullable String reason,
        int progress,
        @Nullable String narrative,
        @Nullable List<Evidence> evidence,
        @Nullable Person claimedBy,
        @Nullable Person verifiedBy,
        @Nullable Instant at) {

    /** Somebody who did something. */
    public record Person(String name) {}

    private static final Set<String> LEFT_TO_DO = Set.of("sent", "accepted", "objected", "in-progress", "returned");

    /** Whether its OPD still has something to do. */
    public boolean isLeftToDo() {
        return LEFT_TO_DO.contains(state);
    }

    /** Whether it should have been done before that day. */
    public boolean isOverdue(LocalDate today) {
        return isLeftToDo() && due.isBefore(today);
    }

    /** What its OPD shows for it. */
    public List<Evidence> ground() {
        return evidence == null ? List.of() : evidence;
    }

    /** The findings it answers to. */
    public List<UUID> answersTo() {
        return findings == null ? List.of() : findings;
    }
}
