package id.reviu.masterplan.action;

import id.reviu.platform.problem.Refusal;

/** Another office's people do it. */
final class NotYourAction extends Refusal {

    NotYourAction() {
        super(Kind.FORBIDDEN, "not-your-action");
    }
}
