package id.reviu.masterplan.assessment;

import id.reviu.platform.problem.Refusal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assessment goes its way step by step. */
final class NotInThatState extends Refusal {

    NotInThatState(AssessmentState now, AssessmentState... needed) {
        super(
                Kind.CONFLICT,
                "assessment-state",
                now.text(),
                Stream.of(needed).map(AssessmentState::text).collect(Collectors.joining(", ")));
    }
}
