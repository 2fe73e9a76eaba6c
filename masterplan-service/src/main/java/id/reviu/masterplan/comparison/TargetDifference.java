package id.reviu.masterplan.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A yearly target that is not the same in both versions.
 *
 * @param indicator code of the indicator
 * @param before null where it is new
 * @param after null where it was dropped
 * @param absolute how much higher the value is; null unless both versions have one
 * @param relative the same in percent of the earlier value, to two decimals; null also where that is zero
 */
public record TargetDifference(
        String indicator,
        String name,
        int year,
        @Nullable Aim before,
        @Nullable Aim after,
        @Nullable BigDecimal absolute,
        @Nullable BigDecimal relative) {

    private static final int DECIMALS = 2;

    static TargetDifference of(String indicator, String name, int year, @Nullable Aim before, @Nullable Aim after) {
        var old = before == null ? null : before.value();
        var now = after == null ? null : after.value();
        if (old == null || now == null) {
            return new TargetDifference(indicator, name, year, before, after, null, null);
        }
        var absolute = now.subtract(old);
        return new TargetDifference(indicator, name, year, before, after, absolute, percent(absolute, old));
    }

    private static @Nullable BigDecimal percent(BigDecimal difference, BigDecimal of) {
        return of.signum() == 0 ? null : difference.movePointRight(2).divide(of.abs(), DECIMALS, RoundingMode.HALF_UP);
    }
}
