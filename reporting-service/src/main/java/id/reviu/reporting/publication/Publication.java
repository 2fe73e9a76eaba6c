package id.reviu.reporting.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is switched on for everybody to see.
 *
 * @param version 1 for the state after installation, in which everything is off; one more for each change
 * @param dimensions the achievement of the city and its dimensions by year
 * @param indicators each indicator with targets and verified realisations
 * @param followUp how many findings and recommendations there are, and how far they have got
 * @param campaigns the campaigns whose participation is shown
 * @param changedAt null until somebody has changed it
 * @param changedBy the name of the administrator who did
 */
public record Publication(
        long version,
        boolean dimensions,
        boolean indicators,
        boolean followUp,
        List<UUID> campaigns,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    public Publication {
        campaigns = campaigns.stream().distinct().sorted().toList();
    }

    /** Whether the switches of another state stand the same. */
    boolean showsTheSameAs(Publication other) {
        return dimensions == other.dimensions
                && indicators == other.indicators
                && followUp == other.followUp
                && campaigns.equals(other.campaigns);
    }
}
