package id.reviu.reporting.followup;

import id.reviu.reporting.reference.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a finding.
 *
 * @param text what was found; null while only its number is known
 */
public record Finding(
        UUID id,
        long version,
        UUID review,
        String kind,
        String severity,
        String dimension,
        @Nullable String subDimension,
        @Nullable Text text,
        boolean evidenced,
        @Nullable List<Evidence> evidence,
        String state) {

    /** What it stands on. */
    public List<Evidence> ground() {
        return evidence == null ? List.of() : evidence;
    }
}
