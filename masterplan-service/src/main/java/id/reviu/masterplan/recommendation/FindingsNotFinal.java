package id.reviu.masterplan.recommendation;

import id.reviu.platform.problem.Refusal;

/** What is sent to an OPD rests on findings that no longer change. */
final class FindingsNotFinal extends Refusal {

    FindingsNotFinal(long open) {
        super(Kind.CONFLICT, "findings-not-final", String.valueOf(open));
    }
}
