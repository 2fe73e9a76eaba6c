package id.reviu.masterplan.programme;

import id.reviu.masterplan.plan.PlanId;
import id.reviu.platform.problem.Refusal;

/** A programme stays in its plan version; another version has a programme of its own. */
final class ProgrammeOfAnotherPlan extends Refusal {

    ProgrammeOfAnotherPlan(PlanId plan) {
        super(Kind.CONFLICT, "programme-of-another-plan", plan.toString());
    }
}
