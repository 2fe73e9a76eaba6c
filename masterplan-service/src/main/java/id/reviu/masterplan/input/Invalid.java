package id.reviu.masterplan.input;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** The request breaks rules; each is named with its place. */
public final class Invalid extends Refusal {
    Invalid(List<Violation> violations) {
        super(Kind.INVALID, "invalid-request", violations);
    }
}
