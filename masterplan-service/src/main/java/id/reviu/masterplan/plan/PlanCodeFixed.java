package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** The code ties the versions of a plan together and stays. */
final class PlanCodeFixed extends Refusal {

    PlanCodeFixed(String code) {
        super(Kind.CONFLICT, "plan-code-fixed", code);
    }
}
