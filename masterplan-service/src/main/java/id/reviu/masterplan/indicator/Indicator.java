package id.reviu.masterplan.indicator;

import id.reviu.masterplan.change.Change;
import java.util.List;
import java.util.Objects;

/** A measured quantity. */
public record Indicator(IndicatorId id, IndicatorFacts facts, Change last) {

    /**
     * The same indicator with other facts.
     *
     * @throws IndicatorOfAnotherPlan when they name another plan version
     */
    Indicator with(IndicatorFacts changed, Change change) {
        if (!Objects.equals(facts.plan(), changed.plan())) {
            throw new IndicatorOfAnotherPlan(facts.code());
        }
        return new Indicator(id, changed, change);
    }

    /** The row of an indicator, completed with its targets. */
    Indicator having(List<Target> targets) {
        return new Indicator(id, facts.with(targets), last);
    }

    /** What going from one set of facts to another is called. */
    static String action(IndicatorFacts before, IndicatorFacts after) {
        return before.targets().equals(after.targets()) ? "changed" : "retargeted";
    }
}
