package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.instrument.Lift;
import id.reviu.masterplan.instrument.NodeValue;
import id.reviu.masterplan.instrument.Trial;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scores come to.
 *
 * @param provisional whether leaves are missing, so that the index may still move
 * @param lifts what one level more would do at each leaf, the greatest gain first
 */
record TrialView(
        @Nullable BigDecimal index,
        @Nullable Band grade,
        int scored,
        int missing,
        boolean provisional,
        List<NodeValue> nodes,
        List<Lift> lifts) {

    static TrialView of(Trial trial) {
        var outcome = trial.outcome();
        return new TrialView(
                outcome.index(),
                outcome.grade(),
                outcome.scored(),
                outcome.missing(),
                outcome.provisional(),
                outcome.nodes(),
                trial.lifts());
    }
}
