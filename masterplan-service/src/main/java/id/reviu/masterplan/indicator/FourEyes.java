package id.reviu.masterplan.indicator;

import id.reviu.platform.problem.Refusal;

/** Nobody verifies what they submitted themselves. */
final class FourEyes extends Refusal {

    FourEyes(String submitter) {
        super(Kind.FORBIDDEN, "four-eyes", submitter);
    }
}
