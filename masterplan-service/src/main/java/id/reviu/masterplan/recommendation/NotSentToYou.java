package id.reviu.masterplan.recommendation;

import id.reviu.platform.problem.Refusal;

/** The recommendation was sent to another OPD. */
final class NotSentToYou extends Refusal {

    NotSentToYou() {
        super(Kind.FORBIDDEN, "not-sent-to-you");
    }
}
