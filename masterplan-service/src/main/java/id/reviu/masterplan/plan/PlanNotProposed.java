package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** The council decides on versions that were put before it. */
final class PlanNotProposed extends Refusal {

    PlanNotProposed(String title, int number, PlanStatus now) {
        super(Kind.CONFLICT, "plan-not-proposed", title, number, now.text());
    }
}
