package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** The next version is drafted from the one in force. */
final class NotInForce extends Refusal {

    NotInForce(String title, int number) {
        super(Kind.CONFLICT, "plan-not-in-force", title, number);
    }
}
