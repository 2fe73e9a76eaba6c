package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the council gives a version back. */
record PlanReturnRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {

    private static final int LONGEST = 4000;

    String read() {
        var faults = new Faults();
        var why = faults.text("/reason", reason, LONGEST);
        faults.refuse();
        return why;
    }
}
