package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.Score;
import id.reviu.masterplan.ground.GroundView;
import id.reviu.masterplan.indicator.Realisation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody gave a leaf, as readers get it. */
record ScoreView(
        String leaf,
        @Nullable BigDecimal value,
        boolean leftOut,
        @Nullable String note,
        List<GroundView> evidence) {

    static List<ScoreView> of(List<Score> scores, List<Realisation> today) {
        return scores.stream()
                .map(score -> new ScoreView(
                        score.leaf(),
                        score.value(),
                        score.leftOut(),
                        score.note(),
                        GroundView.of(score.evidence(), today)))
                .toList();
    }
}
