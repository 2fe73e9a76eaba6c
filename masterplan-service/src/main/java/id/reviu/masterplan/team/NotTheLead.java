package id.reviu.masterplan.team;

import id.reviu.platform.problem.Refusal;

/** Only the administrator and who leads the review may do this. */
final class NotTheLead extends Refusal {

    NotTheLead() {
        super(Kind.FORBIDDEN, "not-the-lead");
    }
}
