package id.reviu.reporting.publication;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** A campaign that cannot be shown to everybody. */
public class UnfitPublication extends Refusal {

    UnfitPublication(List<Violation> violations) {
        super(Kind.INVALID, "unfit-publication", violations);
    }
}
