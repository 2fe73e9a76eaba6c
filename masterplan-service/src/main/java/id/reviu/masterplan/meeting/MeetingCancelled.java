package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** A meeting that was called off stays so; another one is called instead. */
final class MeetingCancelled extends Refusal {

    MeetingCancelled() {
        super(Kind.CONFLICT, "meeting-cancelled");
    }
}
