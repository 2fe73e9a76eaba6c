package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was reached of a target, in percent.
 *
 * @param exact with 34 digits, for roll-ups; null when it cannot be assessed
 * @param formula the rule with the numbers put in; null when it cannot be assessed
 * @param reason why it cannot be assessed; null when it can
 */
public record Achievement(
        @Nullable BigDecimal exact,
        @Nullable String formula,
        @Nullable Reason reason) {

    /** Where better lies. */
    public enum Direction {
        HIGHER,
        LOWER,
        RANGE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The direction of that name.
         *
         * @throws IllegalArgumentException when there is no such direction
         */
        public static Direction of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Why there is no achievement. */
    public enum Reason {
        NO_TARGET("no-target"),
        NO_REALISATION("no-realisation"),
        /** Nothing can be divided by a target of zero, unless zero was reached too. */
        ZERO_TARGET("zero-target"),
        /** A ratio of negative numbers grows as the result gets worse, so no percentage is given. */
        NEGATIVE_TARGET("negative-target");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * A target of a year: a value, or a range with one end or both.
     *
     * @param value the target; null for a range
     * @param lower lower end of a range
     * @param upper upper end of a range
     */
    public record Target(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {

        boolean isNothing() {
            return value == null && lower == null && upper == null;
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * Assesses a realisation R against a target T: R/T × 100 where higher is better, (2 − R/T) × 100 where lower is. Inside
     * a range 100; outside, the end that was missed takes the place of T.
     */
    public static Achievement of(Direction direction, @Nullable Target target, @Nullable BigDecimal realisation) {
        if (target == null || target.isNothing()) {
            return new Achievement(null, null, Reason.NO_TARGET);
        }
        if (realisation == null) {
            return new Achievement(null, null, Reason.NO_REALISATION);
        }
        if (target.value() != null) {
            return against(target.value(), realisation, direction);
        }
        if (target.lower() != null && realisation.compareTo(target.lower()) < 0) {
            return against(target.lower(), realisation, direction);
        }
        if (target.upper() != null && realisation.compareTo(target.upper()) > 0) {
            return against(target.upper(), realisation, direction);
        }
        return new Achievement(HUNDRED, inside(target, realisation), null);
    }

    private static Achievement against(BigDecimal target, BigDecimal realisation, Direction direction) {
        if (target.signum() == 0) {
            return realisation.signum() == 0
                    ? new Achievement(HUNDRED, "R = T = 0: 100", null)
                    : new Achievement(null, null, Reason.ZERO_TARGET);
        }
        if (target.signum() < 0) {
            return new Achievement(null, null, Reason.NEGATIVE_TARGET);
        }
        var reached =
                direction == Direction.LOWER ? BigDecimal.TWO.multiply(target).subtract(realisation) : realisation;
        var exact = reached.multiply(HUNDRED).divide(target, MathContext.DECIMAL128);
        var ratio = realisation.toPlainString() + " / " + target.toPlainString();
        var rule = direction == Direction.LOWER ? "(2 − " + ratio + ") × 100" : ratio + " × 100";
        return new Achievement(exact, rule + " = " + round(exact).toPlainString(), null);
    }

    private static String inside(Target target, BigDecimal realisation) {
        var lower = target.lower() == null ? "" : target.lower().toPlainString() + " ≤ ";
        var upper = target.upper() == null ? "" : " ≤ " + target.upper().toPlainString();
        return lower + realisation.toPlainString() + upper + ": 100";
    }

    /** The percentage rounded half up to two decimals, at most the cap; null when it cannot be assessed. */
    public @Nullable BigDecimal percent(@Nullable BigDecimal cap) {
        if (exact == null) {
            return null;
        }
        var rounded = round(exact);
        return cap != null && rounded.compareTo(cap) > 0 ? cap.setScale(DECIMALS, RoundingMode.HALF_UP) : rounded;
    }

    static BigDecimal round(BigDecimal percent) {
        return percent.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
