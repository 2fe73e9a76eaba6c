package id.reviu.survey.receipt;

import id.reviu.platform.problem.Refusal;

/** There is no receipt for a draft. */
final class NothingHandedIn extends Refusal {

    NothingHandedIn() {
        super(Kind.CONFLICT, "receipt-nothing-handed-in");
    }
}
