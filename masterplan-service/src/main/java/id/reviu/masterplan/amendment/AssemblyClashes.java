package id.reviu.masterplan.amendment;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** Some of the chosen amendments do not fit the draft; nothing was carried out. */
final class AssemblyClashes extends Refusal {
    AssemblyClashes(List<Violation> violations) {
        super(Kind.CONFLICT, "assembly-clashes", violations);
    }
}
