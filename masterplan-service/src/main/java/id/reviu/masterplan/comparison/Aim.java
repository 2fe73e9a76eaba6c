package id.reviu.masterplan.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A target as one version has it: a value, or both bounds. */
public record Aim(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {}
