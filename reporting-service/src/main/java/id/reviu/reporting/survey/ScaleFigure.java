package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the ratings of one thing came to, taken together.
 *
 * @param n number of ratings
 * @param lowest lowest point of the scale
 * @param highest highest point of the scale
 */
public record ScaleFigure(
        String code,
        Text label,
        long n,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal sd,
        int lowest,
        int highest) {}
