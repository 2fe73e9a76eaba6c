package id.reviu.reporting.report.document;

import id.reviu.reporting.city.Review;
import id.reviu.reporting.followup.Finding;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.followup.Recommendation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report of the follow-up says.
 *
 * @param review the cycle it is about; null for all
 */
public record FollowUpDossier(
        Backdrop backdrop,
        @Nullable Review review,
        FollowUp.FollowUpStanding standing,
        List<Finding> findings,
        List<Recommendation> recommendations)
        implements Material {

    @Override
    public Language language() {
        return backdrop.language();
    }
}
