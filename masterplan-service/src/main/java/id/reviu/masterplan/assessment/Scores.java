package id.reviu.masterplan.assessment;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Instrument;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores of one hand, checked against the instrument and made ready to be reckoned with. */
public final class Scores {

    private Scores() {}

    /** By leaf, those that have a value. */
    public static Map<String, BigDecimal> values(List<Score> scores) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (var score : scores) {
            var value = score.value();
            if (value != null) {
                values.put(score.leaf(), value);
            }
        }
        return values;
    }

    /** The leaves that do not apply. */
    public static Set<String> leftOut(List<Score> scores) {
        return scores.stream().filter(Score::leftOut).map(Score::leaf).collect(Collectors.toSet());
    }

    static Optional<Score> of(List<Score> scores, String leaf) {
        return scores.stream().filter(score -> score.leaf().equals(leaf)).findFirst();
    }

    /** Tells what does not fit the instrument. A sheet may have gaps while it is being written. */
    static void check(List<Score> scores, Instrument instrument, Faults faults) {
        faults.unique("/scores", scores, "/leaf", Score::leaf);
        for (var i = 0; i < scores.size(); i++) {
            check(scores.get(i), "/scores/" + i, instrument, faults);
        }
    }

    static void check(Score score, String at, Instrument instrument, Faults faults) {
        var value = score.value();
        var scale = instrument.scale(score.leaf());
        faults.when(scale.isEmpty(), at + "/leaf", "unknown-leaf", score.leaf());
        faults.when(score.leftOut() && value != null, at + "/value", "score-of-left-out");
        if (scale.isPresent() && value != null) {
            faults.when(
                    !scale.get().holds(value),
                    at + "/value",
                    "off-scale",
                    scale.get().min().toPlainString(),
                    scale.get().max().toPlainString(),
                    scale.get().step().toPlainString());
        }
    }

    /** Refuses a sheet with gaps, naming each leaf. */
    static void requireComplete(List<Score> scores, Instrument instrument) {
        Map<String, Score> byLeaf = scores.stream().collect(Collectors.toMap(Score::leaf, Function.identity()));
        var faults = new Faults();
        for (var leaf : instrument.leaves()) {
            var score = byLeaf.get(leaf);
            var explained = score == null || !score.leftOut() || score.note() != null;
            faults.when(!explained, "/scores/" + leaf + "/note", "left-out-without-note", leaf);
            faults.when(
                    score == null || (!score.leftOut() && score.value() == null),
                    "/scores/" + leaf,
                    "not-scored",
                    leaf);
        }
        faults.refuse();
    }
}
