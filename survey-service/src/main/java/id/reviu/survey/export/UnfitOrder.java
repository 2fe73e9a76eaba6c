package id.reviu.survey.export;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** An order for answers that cannot be filled. */
final class UnfitOrder extends Refusal {
    UnfitOrder(List<Violation> violations) {
        super(Kind.INVALID, "export-unfit", violations);
    }
}
