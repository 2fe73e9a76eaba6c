package id.reviu.masterplan.calendar;

import id.reviu.masterplan.opd.OpdCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an OPD is with the values of a year. What was once submitted counts as in time or late by its first submission,
 * whatever became of it: a correction makes nobody late.
 *
 * @param dueOn until when they are due; null while no deadline is set
 * @param indicators how many the OPD answers for, in the plan in force and besides it
 * @param waiting how many are submitted and wait for verification
 * @param verified how many are verified
 * @param inTime how many came by the deadline, all that came while there is none
 * @param late how many came after it
 */
public record Punctuality(
        OpdCode opd,
        String opdName,
        int year,
        @Nullable LocalDate dueOn,
        int indicators,
        int waiting,
        int verified,
        int inTime,
        int late) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many never came. */
    public int missing() {
        return indicators - inTime - late;
    }

    /** The share of indicators updated in time, in percent with two decimals; null while there is no deadline. */
    public @Nullable BigDecimal share() {
        return dueOn == null
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(inTime))
                        .divide(BigDecimal.valueOf(indicators), 2, RoundingMode.HALF_UP);
    }
}
