package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.ScoreClaim;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that an OPD gives itself; a leaf that is not named is not scored. */
record SelfScoresRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable SelfScoreRequest> scores) {

    List<ScoreClaim> read() {
        var faults = new Faults();
        var read = faults.each("/scores", scores, (at, one) -> one.read(at, faults));
        faults.refuse();
        return read;
    }
}
