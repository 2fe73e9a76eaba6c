package id.reviu.masterplan.comparison;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares plan versions. */
@Service
public class ComparisonDesk {

    private final Plans plans;
    private final Differences differences;
    private final Causes causes;

    ComparisonDesk(Plans plans, Differences differences, Causes causes) {
        this.plans = plans;
        this.differences = differences;
        this.causes = causes;
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
        return compare(before, after);
    }

    /**
     * What changed from the version that held on one day to the version that held on another.
     *
     * @param code of the plan
     * @throws Unknown when no version held on one of the days
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @EveryRole
    public Comparison compare(String code, LocalDate from, LocalDate to) {
        return compare(require(code, from), require(code, to));
    }

    private Comparison compare(Plan before, Plan after) {
        var traces = causes.between(before, after);
        return new Comparison(
                before,
                after,
                differences.ofDimensions(before.id(), after.id()),
                explained("programme", differences.ofProgrammes(before.id(), after.id()), traces),
                explained("indicator", differences.ofIndicators(before.id(), after.id()), traces),
                differences.ofTargets(before.id(), after.id()).stream()
                        .map(target -> target.because(traces.stream()
                                .filter(trace -> trace.explains(target))
                                .map(Causes.Trace::cause)
                                .toList()))
                        .toList());
    }

    private static List<PartDifference> explained(String kind, List<PartDifference> parts, List<Causes.Trace> traces) {
        return parts.stream()
                .map(part -> part.because(traces.stream()
                        .filter(trace -> trace.explains(kind, part))
                        .map(Causes.Trace::cause)
                        .distinct()
                        .toList()))
                .toList();
    }

    private Plan require(String code, LocalDate day) {
        return plans.on(code, day).orElseThrow(() -> new Unknown("plan-on-day", code + " " + day));
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
