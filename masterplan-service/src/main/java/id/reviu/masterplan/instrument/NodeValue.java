package id.reviu.masterplan.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a node came to.
 *
 * @param value rounded; null while no leaf below it has a score
 * @param missing leaves below it without a score, without those that were left out with a reason
 */
public record NodeValue(String code, @Nullable BigDecimal value, int missing) {}
