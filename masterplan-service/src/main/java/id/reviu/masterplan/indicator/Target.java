package id.reviu.masterplan.indicator;

import id.reviu.masterplan.input.Faults;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator should reach in a year: one value, or a range with both bounds.
 *
 * @param lower with {@code upper} and without {@code value}
 * @param upper not below {@code lower}
 * @param note where it comes from
 */
public record Target(
        int year,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String note) {

    /** Whether a value stays behind it; where better lies decides which side that is. */
    boolean isMissedBy(BigDecimal reached, Direction direction) {
        if (value == null) {
            return lower != null && reached.compareTo(lower) < 0 || upper != null && reached.compareTo(upper) > 0;
        }
        var side = reached.compareTo(value);
        return direction == Direction.LOWER ? side > 0 : side < 0;
    }

    void check(Direction direction, String place, Faults faults) {
        var range = lower != null || upper != null;
        faults.when(value == null && !range, place + "/value", "target-needs-value");
        faults.when(value != null && range, place + "/value", "target-value-or-range");
        faults.when(range && (lower == null || upper == null), place, "range-needs-both-bounds");
        faults.when(lower != null && upper != null && lower.compareTo(upper) > 0, place + "/upper", "range-reversed");
        faults.when(direction == Direction.RANGE && !range && value != null, place, "range-needs-both-bounds");
    }
}
