package id.reviu.masterplan.amendment;

import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fields of a programme, an indicator or a target say, or should say. A field that is null is not meant.
 *
 * @param targets of a new indicator
 * @param value of a target, with {@code lower}, {@code upper} and {@code note}; all null where the target is lifted
 */
public record Wanted(
        @Nullable String name,
        @Nullable String dimension,
        @Nullable String subDimension,
        @Nullable String opd,
        @Nullable List<String> supportingOpds,
        @Nullable Boolean quickWin,
        @Nullable Boolean ict,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable List<Target> targets,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String note) {

    /** Nothing at all. */
    public static final Wanted NOTHING =
            new Wanted(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** A target as it is; nothing when there is none. */
    static Wanted of(@Nullable Target target) {
        return target == null
                ? NOTHING
                : new Wanted(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        target.value(),
                        target.lower(),
                        target.upper(),
                        target.note());
    }

    /** Whether it speaks of a target's value. */
    boolean aims() {
        return value != null || lower != null || upper != null;
    }
}
