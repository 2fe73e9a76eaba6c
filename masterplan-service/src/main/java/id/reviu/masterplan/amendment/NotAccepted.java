package id.reviu.masterplan.amendment;

import id.reviu.platform.problem.Refusal;

/** The plan is amended for recommendations that their OPD accepted. */
final class NotAccepted extends Refusal {

    NotAccepted(String state) {
        super(Kind.CONFLICT, "recommendation-not-accepted", state);
    }
}
