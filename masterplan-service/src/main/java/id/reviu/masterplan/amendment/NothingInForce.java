package id.reviu.masterplan.amendment;

import id.reviu.platform.problem.Refusal;

/** Amendments are written against the version in force. */
final class NothingInForce extends Refusal {

    NothingInForce() {
        super(Kind.CONFLICT, "nothing-in-force");
    }
}
