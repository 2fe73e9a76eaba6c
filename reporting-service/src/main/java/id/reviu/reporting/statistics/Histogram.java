package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers by size. Each is counted under its first three digits, which bounds the counters without knowing the range
 * beforehand; bins of a round width are made of these when they are shown.
 */
public final class Histogram {

    private static final MathContext CELL = new MathContext(3, RoundingMode.FLOOR);
    private static final int MOST_BINS = 10;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * A bin.
     *
     * @param from lower end, inclusive
     * @param to upper end, exclusive
     */
    public record Bin(BigDecimal from, BigDecimal to, long n) {}

    private Histogram() {}

    /** The counter a number belongs to. */
    public static String cell(BigDecimal value) {
        return value.round(CELL).stripTrailingZeros().toPlainString();
    }

    /** At most about ten bins of the same round width that hold all numbers. */
    public static List<Bin> bins(Map<String, Long> cells) {
        var sorted = new TreeMap<BigDecimal, Long>();
        cells.forEach((cell, n) -> sorted.merge(new BigDecimal(cell), n, Long::sum));
        sorted.values().removeIf(n -> n == 0);
        if (sorted.isEmpty()) {
            return List.of();
        }
        var width = width(sorted.lastKey().subtract(sorted.firstKey()));
        var bins = new ArrayList<Bin>();
        var from = sorted.firstKey().divide(width, 0, RoundingMode.FLOOR).multiply(width);
        while (from.compareTo(sorted.lastKey()) <= 0) {
            var to = from.add(width);
            var n = sorted.subMap(from, to).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            bins.add(new Bin(plain(from), plain(to), n));
            from = to;
        }
        return bins;
    }

    /** The least of 1, 2 or 5 times a power of ten that needs no more bins than wanted. */
    private static BigDecimal width(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        var least = range.divide(BigDecimal.valueOf(MOST_BINS), MathContext.DECIMAL64);
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(width -> width.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
