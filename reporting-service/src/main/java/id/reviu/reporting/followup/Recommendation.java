package id.reviu.reporting.followup;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of a recommendation. */
public record Recommendation(
        UUID id,
        long version,
        UUID review,
        String opd,
        String priority,
        LocalDate due,
        String measure,
        String state,
        int progress) {}
