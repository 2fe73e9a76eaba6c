package id.reviu.masterplan.recommendation;

import id.reviu.platform.problem.Refusal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recommendation goes its way step by step. */
final class NotInThatState extends Refusal {

    NotInThatState(RecommendationState now, RecommendationState... needed) {
        super(
                Kind.CONFLICT,
                "recommendation-state",
                now.text(),
                Stream.of(needed).map(RecommendationState::text).collect(Collectors.joining(", ")));
    }
}
