package id.reviu.reporting.statement;

import id.reviu.platform.problem.Refusal;

/** There is such a figure, and nothing to make it of. */
final class NoValueYet extends Refusal {

    NoValueYet() {
        super(Kind.CONFLICT, "no-value-yet");
    }
}
