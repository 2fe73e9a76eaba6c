package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** An order for a report that cannot be made. */
public class UnfitOrder extends Refusal {
    UnfitOrder(List<Violation> violations) {
        super(Kind.INVALID, "unfit-order", violations);
    }
}
