package id.reviu.masterplan.action;

import id.reviu.platform.problem.Refusal;

/** An action item goes its way step by step. */
final class ActionNotInThatState extends Refusal {

    ActionNotInThatState(ActionState now, ActionState needed) {
        super(Kind.CONFLICT, "action-state", now.text(), needed.text());
    }
}
