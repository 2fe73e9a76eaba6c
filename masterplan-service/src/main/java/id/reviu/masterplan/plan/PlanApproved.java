package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** An approved plan version never changes, nor do its programmes, indicators and targets. */
public final class PlanApproved extends Refusal {

    PlanApproved(String title, int number) {
        super(Kind.CONFLICT, "plan-approved", title, number);
    }
}
