package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** A version before the council rests until the council approves it or gives it back. */
public final class PlanProposed extends Refusal {

    PlanProposed(String title, int number) {
        super(Kind.CONFLICT, "plan-proposed", title, number);
    }
}
