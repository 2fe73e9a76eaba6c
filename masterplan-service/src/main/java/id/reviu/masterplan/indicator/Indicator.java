package id.reviu.masterplan.indicator;

import id.reviu.masterplan.change.Change;
import java.util.List;
import java.util.Objects;

/**
 * A measured quantity.
 *
 * @param origin the id it had in the first plan version that has it; its values are kept under that one
 */
public record Indicator(IndicatorId id, IndicatorId origin, IndicatorFacts facts, Change last) {

    /**
     * The same indicator with other facts.
     *
     * @throws IndicatorOfAnotherPlan when they name another plan version
     */
    Indicator with(IndicatorFacts changed, Change change) {
        if (!Objects.equals(facts.plan(), changed.plan())) {
            throw new IndicatorOfAnotherPlan(facts.code());
        }
        return new Indicator(id, origin, changed, change);
    }

    /** The row of an indicator, completed with its targets. */
    Indicator having(List<Target> targets) {
        return new Indicator(id, origin, facts.with(targets), last);
    }

    /** What going from one set of facts to another is called. */
    static String action(IndicatorFacts before, IndicatorFacts after) {
        return before.targets().equals(after.targets()) ? "changed" : "retargeted";
    }
}
