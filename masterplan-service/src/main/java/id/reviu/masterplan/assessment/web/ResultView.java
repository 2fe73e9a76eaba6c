package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.Score;
import id.reviu.masterplan.assessment.Scores;
import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.Lift;
import id.reviu.masterplan.instrument.NodeValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scores come to.
 *
 * @param provisional whether leaves are missing, so that the index may still move
 * @param lifts what one level more would do at each leaf, the greatest gain first
 */
@Schema(name = "AssessmentResultView")
record ResultView(
        @Nullable BigDecimal index,
        @Nullable Band grade,
        int scored,
        int missing,
        boolean provisional,
        List<NodeValue> nodes,
        List<Lift> lifts) {

    static ResultView of(List<Score> scores, Instrument instrument) {
        var values = Scores.values(scores);
        var leftOut = Scores.leftOut(scores);
        var outcome = instrument.outcome(values, leftOut);
        return new ResultView(
                outcome.index(),
                outcome.grade(),
                outcome.scored(),
                outcome.missing(),
                outcome.provisional(),
                outcome.nodes(),
                instrument.lifts(values, leftOut));
    }
}
