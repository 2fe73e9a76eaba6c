package id.reviu.reporting.achievement;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator reached in a year, as masterplan-service tells it.
 *
 * @param state draft, submitted, verified or returned; only submitted and verified ones are in figures
 */
public record Realisation(
        UUID id,
        long version,
        UUID indicator,
        String opd,
        int year,
        @Nullable BigDecimal value,
        String state,
        @Nullable String note,
        @Nullable String submittedBy,
        @Nullable String verifiedBy) {}
