package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.Score;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives a leaf.
 *
 * @param leftOut whether the leaf does not apply
 */
record ScoreRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String leaf,

        @Nullable BigDecimal value,
        @Nullable Boolean leftOut,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 2000;

    static List<Score> read(String pointer, @Nullable List<@Nullable ScoreRequest> scores) {
        var faults = new Faults();
        var read = faults.each(pointer, scores, (at, one) -> one.read(at, faults));
        faults.refuse();
        return read;
    }

    Score read(String at, Faults faults) {
        return new Score(
                faults.code(at + "/leaf", leaf),
                faults.optionalFigure(at + "/value", value),
                Boolean.TRUE.equals(leftOut),
                faults.optionalText(at + "/note", note, LONGEST_NOTE),
                List.of());
    }
}
