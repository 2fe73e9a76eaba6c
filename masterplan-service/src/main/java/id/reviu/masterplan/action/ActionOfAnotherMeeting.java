package id.reviu.masterplan.action;

import id.reviu.platform.problem.Refusal;

/** An action item stays with the meeting that asked for it. */
final class ActionOfAnotherMeeting extends Refusal {

    ActionOfAnotherMeeting() {
        super(Kind.CONFLICT, "action-of-another-meeting");
    }
}
