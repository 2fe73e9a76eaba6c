package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** What has minutes has taken place. */
final class MeetingWasHeld extends Refusal {

    MeetingWasHeld() {
        super(Kind.CONFLICT, "meeting-was-held");
    }
}
