package id.reviu.masterplan.assessment;

import id.reviu.platform.problem.Refusal;

/** Nobody judges what they scored themselves. */
final class ScoredYourself extends Refusal {

    ScoredYourself() {
        super(Kind.FORBIDDEN, "scored-yourself");
    }
}
