package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** The id for the new draft belongs to another version. */
final class PlanIdTaken extends Refusal {

    PlanIdTaken(PlanId id) {
        super(Kind.CONFLICT, "plan-id-taken", id.toString());
    }
}
