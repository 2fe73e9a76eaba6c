package id.reviu.masterplan.recommendation;

import id.reviu.platform.problem.Refusal;

/** A recommendation stays with its review. */
final class RecommendationOfAnotherReview extends Refusal {

    RecommendationOfAnotherReview() {
        super(Kind.CONFLICT, "recommendation-of-another-review");
    }
}
