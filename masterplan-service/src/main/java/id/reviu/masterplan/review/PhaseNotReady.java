package id.reviu.masterplan.review;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** Something is missing before the next phase; each thing is named. */
final class PhaseNotReady extends Refusal {

    PhaseNotReady(Phase wanted, List<Condition> unmet) {
        super(
                Kind.CONFLICT,
                "phase-not-ready",
                unmet.stream()
                        .map(one -> new Violation("/phase", "condition-" + one.code(), one.n()))
                        .toList(),
                wanted.text());
    }
}
