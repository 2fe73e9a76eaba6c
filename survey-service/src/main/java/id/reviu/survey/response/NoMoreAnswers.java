package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** The campaign takes no answers; a stranger is told no more than for a link that never was. */
final class NoMoreAnswers extends Refusal {

    NoMoreAnswers() {
        super(Kind.NOT_FOUND, "link-unknown");
    }
}
