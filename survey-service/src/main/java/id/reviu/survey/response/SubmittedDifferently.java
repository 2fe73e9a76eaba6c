package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** Other answers were handed in under this id before. */
final class SubmittedDifferently extends Refusal {

    SubmittedDifferently() {
        super(Kind.CONFLICT, "response-submitted-differently");
    }
}
