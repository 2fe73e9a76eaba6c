package id.reviu.reporting.followup;

import java.util.UUID;

/** What this service reads of a finding. */
public record Finding(
        UUID id,
        long version,
        UUID review,
        String kind,
        String severity,
        String dimension,
        boolean evidenced,
        String state) {}
