package id.reviu.masterplan.finding;

import id.reviu.platform.problem.Refusal;

/** A finding stays with the review that made it. */
final class FindingOfAnotherReview extends Refusal {

    FindingOfAnotherReview() {
        super(Kind.CONFLICT, "finding-of-another-review");
    }
}
