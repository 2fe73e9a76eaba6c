package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How important a dimension or sub-dimension is to those asked, and how good.
 *
 * @param dimension the dimension it belongs to; null for a dimension itself
 * @param n number of performance ratings
 * @param sd sample standard deviation of performance
 * @param gap performance − importance
 */
public record DimensionFigure(
        String code,
        Text name,
        @Nullable String dimension,
        long n,
        @Nullable BigDecimal importance,
        @Nullable BigDecimal performance,
        @Nullable BigDecimal sd,
        @Nullable BigDecimal gap) {}
