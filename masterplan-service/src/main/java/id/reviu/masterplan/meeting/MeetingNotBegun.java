package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** Nobody knows yet who is there and what is said. */
final class MeetingNotBegun extends Refusal {

    MeetingNotBegun() {
        super(Kind.CONFLICT, "meeting-not-begun");
    }
}
