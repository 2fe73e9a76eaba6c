package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are wanted; null does not narrow.
 *
 * @param states any of these; empty for all
 * @param dimension with a finding of this dimension
 * @param finding resting on this finding
 * @param overdue whether to give only those that are overdue
 */
public record RecommendationFilter(
        @Nullable ReviewId review,
        @Nullable OpdCode opd,
        List<RecommendationState> states,
        @Nullable String dimension,
        @Nullable FindingId finding,
        boolean overdue) {

    public RecommendationFilter {
        states = List.copyOf(states);
    }
}
