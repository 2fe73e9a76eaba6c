package id.reviu.masterplan.indicator;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanContent;
import id.reviu.masterplan.plan.PlanId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about an indicator.
 *
 * @param plan the plan version it belongs to; null for a figure the city follows besides its plan
 * @param code its name within the plan
 * @param direction where better lies
 * @param opd who answers for its values
 * @param targets one a year at most
 */
public record IndicatorFacts(
        @Nullable PlanId plan,
        String code,
        String name,
        String unit,
        Direction direction,
        String dimension,
        OpdCode opd,
        List<Target> targets) {

    public IndicatorFacts {
        targets = List.copyOf(targets);
    }

    /** The same facts with the targets by year, as they are kept. */
    IndicatorFacts inOrder() {
        var byYear = targets.stream().sorted(Comparator.comparing(Target::year)).toList();
        return with(byYear);
    }

    /** The same facts with other targets. */
    IndicatorFacts with(List<Target> others) {
        return new IndicatorFacts(plan, code, name, unit, direction, dimension, opd, others);
    }

    /** The target of a year. */
    public Optional<Target> target(int year) {
        return targets.stream().filter(target -> target.year() == year).findFirst();
    }

    /** The rules that hold within the facts themselves. */
    public void check(Faults faults) {
        faults.unique("/targets", targets, "/year", Target::year);
        for (var i = 0; i < targets.size(); i++) {
            targets.get(i).check(direction, "/targets/" + i, faults);
        }
    }

    /** The rules that tie an indicator to its plan version. */
    public void check(PlanContent within, Faults faults) {
        faults.when(within.dimension(dimension).isEmpty(), "/dimension", "unknown-dimension", dimension);
        for (var i = 0; i < targets.size(); i++) {
            var year = targets.get(i).year();
            faults.when(
                    !within.covers(year),
                    "/targets/" + i + "/year",
                    "year-outside-plan",
                    String.valueOf(year),
                    String.valueOf(within.from()),
                    String.valueOf(within.to()));
        }
    }
}
