package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * By how much one mean lies above another, with its 95 % interval after Welch (1947), which does not take the spreads to be the
 * same. In doubles, rounded to four decimals.
 *
 * @param difference the first mean less the second
 * @param lower lower end of the interval; null when a side has fewer than two values, or neither has any spread
 * @param upper upper end of it
 */
public record MeanDifference(
        BigDecimal difference,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {

    private static final double UPPER_TAIL = 0.975;

    /**
     * A mean as figures show it.
     *
     * @param n number of values
     * @param mean null without values
     * @param deviation sample standard deviation; null below two values
     */
    public record Sample(
            long n, @Nullable BigDecimal mean, @Nullable BigDecimal deviation) {}

    /** The difference of two means; null when one of them is missing. */
    public static @Nullable MeanDifference of(Sample one, Sample other) {
        if (one.mean() == null || other.mean() == null) {
            return null;
        }
        var difference = one.mean().subtract(other.mean());
        if (one.deviation() == null || other.deviation() == null) {
            return new MeanDifference(difference, null, null);
        }
        var first = Math.pow(one.deviation().doubleValue(), 2) / one.n();
        var second = Math.pow(other.deviation().doubleValue(), 2) / other.n();
        if (first + second == 0) {
            return new MeanDifference(difference, null, null);
        }
        var freedom = Math.pow(first + second, 2)
                / (Math.pow(first, 2) / (one.n() - 1) + Math.pow(second, 2) / (other.n() - 1));
        var half = TDistribution.of(freedom).inverseCumulativeProbability(UPPER_TAIL) * Math.sqrt(first + second);
        return new MeanDifference(
                difference, rounded(difference.doubleValue() - half), rounded(difference.doubleValue() + half));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(Moments.DECIMALS, RoundingMode.HALF_UP);
    }
}
