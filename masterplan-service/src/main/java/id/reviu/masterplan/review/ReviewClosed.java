package id.reviu.masterplan.review;

import id.reviu.platform.problem.Refusal;

/** A review that is over stays as it ended. */
final class ReviewClosed extends Refusal {

    ReviewClosed(String title) {
        super(Kind.CONFLICT, "review-closed", title);
    }
}
