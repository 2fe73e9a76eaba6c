package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Indicators taken together: the weighted mean of those that have a value, with the count of those that do not. A missing
 * value is never zero.
 *
 * @param weighted Σ weight × value
 * @param weight Σ weight of the assessed
 * @param assessed how many have a value
 * @param notAssessed how many have none
 */
public record RollUp(BigDecimal weighted, BigDecimal weight, int assessed, int notAssessed) {

    public static final RollUp NOTHING = new RollUp(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /** With one more indicator. */
    public RollUp and(@Nullable BigDecimal value, BigDecimal itsWeight) {
        return value == null
                ? new RollUp(weighted, weight, assessed, notAssessed + 1)
                : new RollUp(weighted.add(value.multiply(itsWeight)), weight.add(itsWeight), assessed + 1, notAssessed);
    }

    public RollUp and(RollUp other) {
        return new RollUp(
                weighted.add(other.weighted),
                weight.add(other.weight),
                assessed + other.assessed,
                notAssessed + other.notAssessed);
    }

    /** The mean in percent, two decimals; null when nothing could be assessed. */
    public @Nullable BigDecimal mean() {
        return weight.signum() == 0 ? null : Achievement.round(weighted.divide(weight, MathContext.DECIMAL128));
    }
}
