package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many values there are, their sum and the sum of their squares. The sums are exact decimals, so that taking an old
 * answer out again leaves precisely what was there before, and no digits are lost when a variance is small.
 *
 * @param n number of values
 * @param total Σx
 * @param totalOfSquares Σx²
 */
public record Moments(long n, BigDecimal total, BigDecimal totalOfSquares) {

    public static final Moments NONE = new Moments(0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Decimals that means and deviations are shown with. */
    public static final int DECIMALS = 4;

    public static Moments of(BigDecimal value) {
        return new Moments(1, value, value.multiply(value));
    }

    public Moments plus(Moments other) {
        return new Moments(n + other.n, total.add(other.total), totalOfSquares.add(other.totalOfSquares));
    }

    public Moments minus(Moments other) {
        return new Moments(n - other.n, total.subtract(other.total), totalOfSquares.subtract(other.totalOfSquares));
    }

    public boolean isNothing() {
        return n == 0 && total.signum() == 0 && totalOfSquares.signum() == 0;
    }

    /** The moments of {@code offset + factor × x}. */
    public Moments transformed(BigDecimal offset, BigDecimal factor) {
        var count = BigDecimal.valueOf(n);
        var sum = count.multiply(offset).add(factor.multiply(total));
        var squares = count.multiply(offset)
                .multiply(offset)
                .add(BigDecimal.TWO.multiply(offset).multiply(factor).multiply(total))
                .add(factor.multiply(factor).multiply(totalOfSquares));
        return new Moments(n, sum, squares);
    }

    /** The mean with 34 digits, for arithmetic that goes on; null without values. */
    public @Nullable BigDecimal exactMean() {
        return n == 0 ? null : total.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
    }

    /** The mean, rounded half up to {@value #DECIMALS} decimals; null without values. */
    public @Nullable BigDecimal mean() {
        return n == 0 ? null : total.divide(BigDecimal.valueOf(n), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The sample standard deviation (divisor n − 1) to {@value #DECIMALS} decimals; null below two values. */
    public @Nullable BigDecimal sampleDeviation() {
        if (n < 2) {
            return null;
        }
        var count = BigDecimal.valueOf(n);
        var squaresAboutTheMean = count.multiply(totalOfSquares).subtract(total.multiply(total));
        var variance = squaresAboutTheMean.divide(count.multiply(BigDecimal.valueOf(n - 1)), MathContext.DECIMAL128);
        return variance.sqrt(MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
