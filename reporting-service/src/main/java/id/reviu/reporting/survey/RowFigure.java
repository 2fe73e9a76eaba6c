package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a grid, or an option of a ranking.
 *
 * @param mean mean rating, or mean place in a ranking (1 is first); null in two-way grids
 * @param options points or places
 * @param importance of two-way grids
 * @param performance of two-way grids
 * @param gap mean of performance − importance among those who gave both
 */
public record RowFigure(
        String name,
        Text label,
        long n,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal sd,
        List<OptionShare> options,
        @Nullable RatingFigure importance,
        @Nullable RatingFigure performance,
        @Nullable BigDecimal gap) {}
