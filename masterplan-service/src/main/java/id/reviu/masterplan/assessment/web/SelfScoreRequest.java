package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.ScoreClaim;
import id.reviu.masterplan.ground.GroundRequest;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an OPD gives itself at a leaf, and what that rests on. */
record SelfScoreRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String leaf,

        @Nullable BigDecimal value,
        @Nullable Boolean leftOut,
        @Nullable String note,
        @Nullable List<@Nullable GroundRequest> evidence) {

    ScoreClaim read(String at, Faults faults) {
        return new ScoreClaim(
                new ScoreRequest(leaf, value, leftOut, note).read(at, faults),
                GroundRequest.read(faults, at + "/evidence", evidence));
    }
}
