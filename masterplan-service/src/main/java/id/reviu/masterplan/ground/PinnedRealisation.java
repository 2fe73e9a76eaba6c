package id.reviu.masterplan.ground;

import id.reviu.masterplan.indicator.RealisationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The value an indicator had reached when somebody pinned it.
 *
 * @param label the indicator's name then
 * @param version the realisation's version then
 * @param asOf when that version was made
 */
public record PinnedRealisation(
        UUID indicator,
        int year,
        String label,
        String unit,
        BigDecimal value,
        RealisationState state,
        long version,
        Instant asOf)
        implements Ground {}
