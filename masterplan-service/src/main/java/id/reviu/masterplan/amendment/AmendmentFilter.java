package id.reviu.masterplan.amendment;

import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * Which amendments are wanted.
 *
 * @param recommendation of this one only
 * @param draft carried out in this version only
 */
public record AmendmentFilter(
        @Nullable RecommendationId recommendation, @Nullable PlanId draft) {}
