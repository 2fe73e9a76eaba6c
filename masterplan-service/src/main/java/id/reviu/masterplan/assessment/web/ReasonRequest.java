package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an assessment is returned or opened again. */
@Schema(name = "AssessmentReasonRequest")
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
