package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores to be reckoned with, and leaves that shall not count. */
record TrialRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable TrialScoreRequest> scores,

        @Nullable List<@Nullable String> leftOut) {

    /** A leaf's score. */
    record TrialScoreRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String leaf,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            BigDecimal value) {}

    private record Scored(String leaf, BigDecimal value) {}

    Map<String, BigDecimal> readScores(Faults faults) {
        var read = faults.each(
                "/scores",
                scores,
                (at, one) ->
                        new Scored(faults.code(at + "/leaf", one.leaf()), faults.figure(at + "/value", one.value())));
        faults.unique("/scores", read, "/leaf", Scored::leaf);
        Map<String, BigDecimal> all = new HashMap<>();
        read.forEach(one -> all.put(one.leaf(), one.value()));
        return all;
    }

    Set<String> readLeftOut(Faults faults) {
        return Set.copyOf(faults.each("/leftOut", leftOut, (at, code) -> faults.code(at, code)));
    }
}
