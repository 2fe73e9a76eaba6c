package id.reviu.masterplan.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one level more at a leaf would do.
 *
 * @param gain by how much the index would rise, to six decimals
 * @param index the index then, rounded
 */
public record Lift(
        String leaf,
        BigDecimal score,
        BigDecimal raised,
        BigDecimal gain,
        BigDecimal index,
        @Nullable Band grade) {}
