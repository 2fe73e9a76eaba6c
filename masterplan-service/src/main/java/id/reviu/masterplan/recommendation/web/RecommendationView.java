package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.ground.GroundView;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.recommendation.Measure;
import id.reviu.masterplan.recommendation.Priority;
import id.reviu.masterplan.recommendation.RecommendationEntry;
import id.reviu.masterplan.recommendation.RecommendationState;
import id.reviu.platform.identity.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as readers get it.
 *
 * @param overdue whether something is left to do although the day has passed
 * @param reason why the OPD objected, why its claim was returned, or why it was withdrawn
 * @param progress percent, as last reported
 * @param narrative the OPD's account, as last reported
 * @param evidence what the OPD shows for it
 * @param claimedBy who of the OPD reported it done
 */
record RecommendationView(
        UUID id,
        long version,
        UUID review,
        List<FindingBrief> findings,
        String opd,
        String opdName,
        Priority priority,
        LocalDate due,
        boolean overdue,
        Measure measure,
        Text text,

        @Schema(
                allowableValues = {
                    "draft",
                    "sent",
                    "accepted",
                    "objected",
                    "in-progress",
                    "done",
                    "returned",
                    "verified",
                    "withdrawn"
                })
        RecommendationState state,

        @Nullable String reason,
        int progress,
        @Nullable String narrative,
        List<GroundView> evidence,
        @Nullable Actor claimedBy,
        @Nullable Actor verifiedBy,
        Actor changedBy,
        Instant changedAt) {

    static RecommendationView of(RecommendationEntry entry) {
        var recommendation = entry.recommendation();
        var advice = recommendation.advice();
        var done = recommendation.followUp();
        return new RecommendationView(
                recommendation.id().value(),
                recommendation.last().version(),
                advice.review().value(),
                entry.findings().stream().map(FindingBrief::of).toList(),
                advice.opd().value(),
                entry.opdName(),
                advice.priority(),
                advice.due(),
                entry.overdue(),
                advice.measure(),
                advice.text(),
                recommendation.state(),
                recommendation.reason(),
                done.progress(),
                done.narrative(),
                GroundView.of(done.evidence(), entry.today()),
                done.claimedBy(),
                done.verifiedBy(),
                recommendation.last().actor(),
                recommendation.last().at());
    }
}
