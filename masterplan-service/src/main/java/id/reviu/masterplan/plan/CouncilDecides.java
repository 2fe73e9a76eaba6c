package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** Only the council puts a version in the place of the one in force. */
final class CouncilDecides extends Refusal {

    CouncilDecides() {
        super(Kind.FORBIDDEN, "council-decides");
    }
}
