package id.reviu.reporting.achievement;

import id.reviu.reporting.statistics.Achievement;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measured quantity with its yearly targets, as masterplan-service tells it.
 *
 * @param origin the id it had in the first plan version that has it; null from a teller that knows of no versions
 */
public record Indicator(
        UUID id,
        long version,
        @Nullable UUID plan,
        String code,
        String name,
        String unit,
        Achievement.Direction direction,
        String dimension,
        String opd,
        List<YearlyTarget> targets,
        @Nullable UUID origin) {

    /** The id it has had since its first plan version, by which realisations name it. */
    UUID identity() {
        return origin == null ? id : origin;
    }

    /** What is to be reached in a year: a value, or a range. */
    public record YearlyTarget(
            int year,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String note) {}
}
