package id.reviu.reporting.report.document;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.assessment.Assessments;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.city.Evaluations;
import id.reviu.reporting.city.Reviews;
import id.reviu.reporting.followup.Advice;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.progress.CampaignProgress;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Collects what reports of a review and of its follow-up say, all of the same moment. */
@Component
public class ReviewDossiers {

    private static final Comparator<Campaign> BEST = Comparator.comparing(Campaign::simulated)
            .thenComparing(
                    campaign -> Optional.ofNullable(campaign.closesAt()).orElse(Instant.EPOCH),
                    Comparator.reverseOrder())
            .thenComparing(Campaign::id);

    private final Backdrops backdrops;
    private final Dossiers surveys;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final Reviews reviews;
    private final Achievements achievements;
    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Advice advice;
    private final FollowUp followUp;

    ReviewDossiers(
            Backdrops backdrops,
            Dossiers surveys,
            Campaigns campaigns,
            CampaignProgress progress,
            Reviews reviews,
            Achievements achievements,
            Evaluations evaluations,
            Assessments assessments,
            Advice advice,
            FollowUp followUp) {
        this.backdrops = backdrops;
        this.surveys = surveys;
        this.campaigns = campaigns;
        this.progress = progress;
        this.reviews = reviews;
        this.achievements = achievements;
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.advice = advice;
        this.followUp = followUp;
    }

    /**
     * Collects what the report of a review says.
     *
     * @param review one cycle; null for the whole city
     * @param campaign whose answers are cited; null for the latest of the review that was answered, real ones first
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReviewDossier review(@Nullable UUID review, @Nullable UUID campaign, Language language, Reader reader) {
        var cited = campaign == null ? answered(review, reader) : Optional.of(campaign);
        return new ReviewDossier(
                backdrops.in(language, reader),
                review == null ? null : reviews.find(review).orElse(null),
                cited.map(id -> surveys.collect(id, language, reader)).orElse(null),
                achievements.in(null, null, Basis.VERIFIED, reader),
                achievements.timeline(Basis.VERIFIED),
                evaluations.all(),
                assessments.of(review, reader),
                advice.findings(review),
                followUp.of(review, reader),
                advice.recommendations(review, reader));
    }

    /** Collects what a report of the follow-up says. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FollowUpDossier followUp(@Nullable UUID review, Language language, Reader reader) {
        return new FollowUpDossier(
                backdrops.in(language, reader),
                review == null ? null : reviews.find(review).orElse(null),
                followUp.of(review, reader),
                advice.findings(review),
                advice.recommendations(review, reader));
    }

    private Optional<UUID> answered(@Nullable UUID review, Reader reader) {
        return campaigns.ofReview(review).stream()
                .filter(campaign -> !campaign.isDraft())
                .sorted(BEST)
                .map(Campaign::id)
                .filter(id -> isAnswered(progress.of(id, reader)))
                .findFirst();
    }

    private static boolean isAnswered(CampaignProgress.Progress progress) {
        var offices = progress.opd();
        return offices.submitted()
                        + offices.verified()
                        + progress.stakeholders().n()
                > 0;
    }
}
