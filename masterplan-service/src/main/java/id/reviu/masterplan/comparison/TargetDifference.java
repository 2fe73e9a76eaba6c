package id.reviu.masterplan.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yearly target that is not the same in both versions.
 *
 * @param origin what the indicator is in every version
 * @param indicator its code
 * @param before null where it is new
 * @param after null where it was dropped
 * @param absolute how much higher the value is; null unless both versions have one
 * @param relative the same in percent of the earlier value, to two decimals; null also where that is zero
 * @param because the amendments that did it; those the reader may see
 */
public record TargetDifference(
        String origin,
        String indicator,
        String name,
        int year,
        @Nullable Aim before,
        @Nullable Aim after,
        @Nullable BigDecimal absolute,
        @Nullable BigDecimal relative,
        List<Cause> because) {

    private static final int DECIMALS = 2;

    static TargetDifference of(
            String origin, String indicator, String name, int year, @Nullable Aim before, @Nullable Aim after) {
        var old = before == null ? null : before.value();
        var now = after == null ? null : after.value();
        if (old == null || now == null) {
            return new TargetDifference(origin, indicator, name, year, before, after, null, null, List.of());
        }
        var absolute = now.subtract(old);
        return new TargetDifference(
                origin, indicator, name, year, before, after, absolute, percent(absolute, old), List.of());
    }

    TargetDifference because(List<Cause> causes) {
        return new TargetDifference(origin, indicator, name, year, before, after, absolute, relative, causes);
    }

    private static @Nullable BigDecimal percent(BigDecimal difference, BigDecimal of) {
        return of.signum() == 0 ? null : difference.movePointRight(2).divide(of.abs(), DECIMALS, RoundingMode.HALF_UP);
    }
}
