package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share with its 95 % interval after Wilson (1927), which stays inside 0 to 1 and holds for few answers and for shares
 * of 0 and 1. In doubles, rounded to {@value Moments#DECIMALS} decimals.
 *
 * @param share k / n
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 */
public record Proportion(BigDecimal share, BigDecimal lower, BigDecimal upper) {

    /** The 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The share of {@code k} among {@code n}; null when there is nothing to share. */
    public static @Nullable Proportion of(long k, long n) {
        if (n == 0) {
            return null;
        }
        var p = (double) k / n;
        var shrink = 1 + Z * Z / n;
        var centre = (p + Z * Z / (2 * n)) / shrink;
        var half = Z / shrink * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return new Proportion(rounded(p), rounded(k == 0 ? 0 : centre - half), rounded(k == n ? 1 : centre + half));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(Moments.DECIMALS, RoundingMode.HALF_UP);
    }
}
