package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** A meeting stays with its review. */
final class MeetingOfAnotherReview extends Refusal {

    MeetingOfAnotherReview() {
        super(Kind.CONFLICT, "meeting-of-another-review");
    }
}
