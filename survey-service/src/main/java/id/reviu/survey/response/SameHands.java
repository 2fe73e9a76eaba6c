package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** Whoever handed answers in may not verify them: four eyes. */
final class SameHands extends Refusal {

    SameHands() {
        super(Kind.FORBIDDEN, "response-same-hands");
    }
}
