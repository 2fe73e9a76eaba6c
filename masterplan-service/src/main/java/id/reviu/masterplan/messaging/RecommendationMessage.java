package id.reviu.masterplan.messaging;

import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.ground.Ground;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.recommendation.Measure;
import id.reviu.masterplan.recommendation.Priority;
import id.reviu.masterplan.recommendation.Recommendation;
import id.reviu.masterplan.recommendation.RecommendationState;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation on {@code reviu.recommendation.v1}. */
record RecommendationMessage(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID review,
        List<UUID> findings,
        String opd,
        Priority priority,
        LocalDate due,
        Measure measure,
        Text text,
        RecommendationState state,
        @Nullable String reason,
        int progress,
        @Nullable String narrative,
        List<Ground> evidence,
        @Nullable Actor claimedBy,
        @Nullable Actor verifiedBy) {

    static final String TOPIC = "reviu.recommendation.v1";

    static RecommendationMessage of(Recommendation recommendation) {
        var advice = recommendation.advice();
        var done = recommendation.followUp();
        var last = recommendation.last();
        return new RecommendationMessage(
                recommendation.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                advice.review().value(),
                advice.findings().stream().map(FindingId::value).toList(),
                advice.opd().value(),
                advice.priority(),
                advice.due(),
                advice.measure(),
                advice.text(),
                recommendation.state(),
                recommendation.reason(),
                done.progress(),
                done.narrative(),
                done.evidence(),
                done.claimedBy(),
                done.verifiedBy());
    }
}
