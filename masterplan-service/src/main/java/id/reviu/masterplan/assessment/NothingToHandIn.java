package id.reviu.masterplan.assessment;

import id.reviu.platform.problem.Refusal;

/** An assessor who has not written a sheet cannot hand one in. */
final class NothingToHandIn extends Refusal {

    NothingToHandIn() {
        super(Kind.CONFLICT, "nothing-to-hand-in");
    }
}
