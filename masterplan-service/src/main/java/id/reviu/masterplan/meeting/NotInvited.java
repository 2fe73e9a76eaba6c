package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** The reader's office is not called to the meeting. */
final class NotInvited extends Refusal {

    NotInvited() {
        super(Kind.FORBIDDEN, "not-invited");
    }
}
