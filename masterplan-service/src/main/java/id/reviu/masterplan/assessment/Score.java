package id.reviu.masterplan.assessment;

import id.reviu.masterplan.ground.Ground;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives a leaf.
 *
 * @param value null while it is not scored, or when it is left out
 * @param leftOut whether the leaf does not apply, which the note explains
 * @param evidence what the OPD bases its own score on; empty for assessors
 */
public record Score(
        String leaf,
        @Nullable BigDecimal value,
        boolean leftOut,
        @Nullable String note,
        List<Ground> evidence) {

    public Score {
        evidence = List.copyOf(evidence);
    }

    /** Whether nothing is left to say about the leaf. */
    boolean isDone() {
        return leftOut ? note != null : value != null;
    }

    /** The same resting on other evidence. */
    Score on(List<Ground> settled) {
        return new Score(leaf, value, leftOut, note, settled);
    }

    /** Whether another gives the leaf the same. */
    boolean agrees(Score other) {
        if (value == null || other.value == null) {
            return leftOut == other.leftOut && value == null && other.value == null;
        }
        return value.compareTo(other.value) == 0;
    }
}
