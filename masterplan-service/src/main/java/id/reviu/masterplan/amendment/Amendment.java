package id.reviu.masterplan.amendment;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * One change to the plan that a recommendation led to.
 *
 * @param recommendation the OPD accepted it
 * @param plan the version in force that it was checked against
 * @param draft the version it was carried out in
 */
public record Amendment(
        AmendmentId id,
        RecommendationId recommendation,
        PlanId plan,
        PlanChange asked,
        AmendmentState state,
        @Nullable PlanId draft,
        Change last) {

    static Amendment written(
            AmendmentId id, RecommendationId recommendation, PlanId plan, PlanChange asked, Change change) {
        return new Amendment(id, recommendation, plan, asked, AmendmentState.OPEN, null, change);
    }

    /**
     * Asks for something else.
     *
     * @throws AmendmentNotOpen once it is carried out or withdrawn
     */
    Amendment with(PlanId inForce, PlanChange other, Change change) {
        requireOpen();
        return new Amendment(id, recommendation, inForce, other, state, null, change);
    }

    /**
     * Carried out in a draft.
     *
     * @throws AmendmentNotOpen once it is carried out or withdrawn
     */
    Amendment assemble(PlanId into, Change change) {
        requireOpen();
        return new Amendment(id, recommendation, plan, asked, AmendmentState.ASSEMBLED, into, change);
    }

    /**
     * Takes it back.
     *
     * @throws AmendmentNotOpen once it is carried out or withdrawn
     */
    Amendment withdraw(Change change) {
        requireOpen();
        return new Amendment(id, recommendation, plan, asked, AmendmentState.WITHDRAWN, null, change);
    }

    private void requireOpen() {
        if (state != AmendmentState.OPEN) {
            throw new AmendmentNotOpen(state);
        }
    }
}
