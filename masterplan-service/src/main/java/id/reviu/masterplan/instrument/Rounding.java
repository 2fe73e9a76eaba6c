package id.reviu.masterplan.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How figures are rounded. A grade is read from the rounded figure.
 *
 * @param decimals how many decimals a figure keeps, 0 to 6
 * @param mode to the nearest with halves up or to the even digit, or cut off
 * @param everyLevel whether each node is rounded before the one above it is reckoned, and not only what is shown
 */
public record Rounding(int decimals, Mode mode, boolean everyLevel) {

    /** Which way a figure between two is taken. */
    public enum Mode {
        NEAREST(RoundingMode.HALF_UP),
        EVEN(RoundingMode.HALF_EVEN),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode rule;

        Mode(RoundingMode rule) {
            this.rule = rule;
        }

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The quotient, divided and rounded in one step. */
    BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, decimals, mode.rule);
    }
}
