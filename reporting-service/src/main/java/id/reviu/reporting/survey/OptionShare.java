package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Proportion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many chose an option.
 *
 * @param share of those who answered; null when nobody did
 * @param lower lower end of the 95 % interval (Wilson)
 * @param upper upper end of it
 */
public record OptionShare(
        String code,
        Text label,
        long n,
        @Nullable BigDecimal share,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {

    static OptionShare of(String code, Text label, long n, long answered) {
        var proportion = Proportion.of(n, answered);
        return proportion == null
                ? new OptionShare(code, label, n, null, null, null)
                : new OptionShare(code, label, n, proportion.share(), proportion.lower(), proportion.upper());
    }
}
