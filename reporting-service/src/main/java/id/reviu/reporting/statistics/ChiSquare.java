package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Pearson's test of whether two things have to do with each other, without continuity correction. In doubles, rounded to four
 * decimals. Rows and columns without anybody are left out.
 *
 * @param statistic Σ (observed − expected)² / expected
 * @param degreesOfFreedom (rows − 1) × (columns − 1)
 * @param p probability of at least this statistic when they have nothing to do with each other
 * @param cramersV √(statistic / (n × (smaller side − 1))), 0 to 1
 * @param expectedEnough whether every expected count is at least 1 and four fifths of them at least 5 (Cochran 1954): below
 *     that p is not to be relied on
 */
public record ChiSquare(
        BigDecimal statistic, int degreesOfFreedom, BigDecimal p, BigDecimal cramersV, boolean expectedEnough) {

    private static final double ENOUGH = 5;
    private static final double SHARE_OF_ENOUGH = 0.8;

    /** The test of a table; null when less than two rows or columns hold anybody. */
    public static @Nullable ChiSquare of(long[][] table) {
        var rows = IntStream.range(0, table.length)
                .filter(row -> Arrays.stream(table[row]).sum() > 0)
                .toArray();
        var columns = IntStream.range(0, table.length == 0 ? 0 : table[0].length)
                .filter(column ->
                        Arrays.stream(table).mapToLong(row -> row[column]).sum() > 0)
                .toArray();
        if (rows.length < 2 || columns.length < 2) {
            return null;
        }
        return of(
                Arrays.stream(rows)
                        .mapToObj(row -> Arrays.stream(columns)
                                .mapToLong(column -> table[row][column])
                                .toArray())
                        .toArray(long[][]::new),
                columns.length);
    }

    private static ChiSquare of(long[][] table, int columns) {
        var inRow = Arrays.stream(table)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        var inColumn = IntStream.range(0, columns)
                .mapToDouble(column ->
                        Arrays.stream(table).mapToLong(row -> row[column]).sum())
                .toArray();
        var n = Arrays.stream(inRow).sum();
        var statistic = 0.0;
        var enough = 0;
        var least = Double.MAX_VALUE;
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < columns; column++) {
                var expected = inRow[row] * inColumn[column] / n;
                statistic += Math.pow(table[row][column] - expected, 2) / expected;
                least = Math.min(least, expected);
                enough += expected >= ENOUGH ? 1 : 0;
            }
        }
        var freedom = (table.length - 1) * (columns - 1);
        return new ChiSquare(
                rounded(statistic),
                freedom,
                rounded(ChiSquaredDistribution.of(freedom).survivalProbability(statistic)),
                rounded(Math.sqrt(statistic / (n * (Math.min(table.length, columns) - 1)))),
                least >= 1 && enough >= SHARE_OF_ENOUGH * table.length * columns);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(Moments.DECIMALS, RoundingMode.HALF_UP);
    }
}
