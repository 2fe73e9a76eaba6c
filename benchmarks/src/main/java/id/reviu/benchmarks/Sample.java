package id.reviu.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measured numbers in ascending order.
 *
 * @param sorted the numbers, of whatever unit
 */
public record Sample(double[] sorted) {

    /** Measured numbers in any order. */
    public static Sample of(double... measured) {
        var sorted = measured.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** Durations in nanoseconds, as milliseconds. */
    public static Sample millis(long... nanos) {
        return of(Arrays.stream(nanos).mapToDouble(each -> each / 1e6).toArray());
    }

    /** How many there are. */
    public int size() {
        return sorted.length;
    }

    /**
     * The number that this share of all does not exceed, by nearest rank; NaN of nothing.
     *
     * @param share above 0, at most 1
     */
    public double quantile(double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    /** The number in the middle, or the mean of the two there. */
    public double median() {
        var middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The lowest and the highest, such as {@code 280–310}. */
    public String range() {
        return sorted.length == 0
                ? "–"
                : String.format(Locale.ROOT, "%,.0f–%,.0f", sorted[0], sorted[sorted.length - 1]);
    }
}
