package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an OPD objects, why a claim is returned, or why a recommendation is withdrawn. */
@Schema(name = "RecommendationReasonRequest")
record ReasonRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {

    private static final int LONGEST = 2000;

    String read() {
        var faults = new Faults();
        var why = faults.text("/reason", reason, LONGEST);
        faults.refuse();
        return why;
    }
}
