package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** Only a response that was handed in can be returned or verified. */
public final class NothingToJudge extends Refusal {

    NothingToJudge(AssignmentState state) {
        super(Kind.CONFLICT, "nothing-to-judge", state.text());
    }
}
