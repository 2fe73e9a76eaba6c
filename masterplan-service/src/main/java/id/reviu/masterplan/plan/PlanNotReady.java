package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** A plan version without dimensions says nothing that could be approved. */
final class PlanNotReady extends Refusal {

    PlanNotReady(String title) {
        super(Kind.CONFLICT, "plan-not-ready", title);
    }
}
