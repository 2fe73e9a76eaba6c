package id.reviu.masterplan.review;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** A review goes back only with a reason. */
final class ReasonNeeded extends Refusal {

    ReasonNeeded() {
        super(Kind.INVALID, "invalid-request", List.of(new Violation("/reason", "required")));
    }
}
