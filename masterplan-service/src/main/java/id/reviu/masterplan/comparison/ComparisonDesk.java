package id.reviu.masterplan.comparison;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares plan versions. */
@Service
public class ComparisonDesk {

    private final Plans plans;
    private final Differences differences;

    ComparisonDesk(Plans plans, Differences differences) {
        this.plans = plans;
        this.differences = differences;
    }

    /**
     * What changed on the way to a version, all as of one moment.
     *
     * @param from the version to compare with; null for the one before it
     * @throws Unknown when there is no such version, or none before it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @EveryRole
    public Comparison compare(PlanId id, @Nullable PlanId from) {
        var after = require(id);
        var before = from == null ? earlier(after) : require(from);
        return new Comparison(
                before,
                after,
                differences.ofDimensions(before.id(), id),
                differences.ofProgrammes(before.id(), id),
                differences.ofIndicators(before.id(), id),
                differences.ofTargets(before.id(), id));
    }

    private Plan earlier(Plan plan) {
        var basis = plan.basedOn();
        return basis == null
                ? plans.numbered(plan.content().code(), plan.number() - 1)
                        .orElseThrow(() -> new Unknown(
                                "earlier-plan", plan.content().title().id()))
                : require(basis);
    }

    private Plan require(PlanId id) {
        return plans.find(id).orElseThrow(() -> new Unknown("plan", id));
    }
}
