package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.assessment.Assessment;
import id.reviu.reporting.city.Evaluation;
import id.reviu.reporting.city.Review;
import id.reviu.reporting.followup.Finding;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.followup.Recommendation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a review says.
 *
 * @param review the cycle it is about; null for the whole city
 * @param survey what was answered; null when nothing was
 * @param evaluations the national ones, the latest first
 */
public record ReviewDossier(
        Backdrop backdrop,
        @Nullable Review review,
        @Nullable Dossier survey,
        Achievements.AchievementYear year,
        Achievements.AchievementTimeline timeline,
        List<Evaluation> evaluations,
        List<Assessment> assessments,
        List<Finding> findings,
        FollowUp.FollowUpStanding standing,
        List<Recommendation> recommendations)
        implements Material {

    @Override
    public Language language() {
        return backdrop.language();
    }

    boolean simulated() {
        return survey != null && survey.simulated();
    }
}
