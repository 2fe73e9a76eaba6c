package id.reviu.reporting.survey;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rating came to.
 *
 * @param mean null when nobody answered; of a reversed scale it is turned so that more is better
 * @param sd sample standard deviation; null below two answers
 * @param options how many chose each point, as it was answered
 */
public record RatingFigure(
        long n, @Nullable BigDecimal mean, @Nullable BigDecimal sd, List<OptionShare> options) {}
