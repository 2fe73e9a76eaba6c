package id.reviu.masterplan.amendment;

import id.reviu.platform.problem.Refusal;

/** An amendment stays with the recommendation that led to it. */
final class AmendmentOfAnother extends Refusal {

    AmendmentOfAnother() {
        super(Kind.CONFLICT, "amendment-of-another");
    }
}
