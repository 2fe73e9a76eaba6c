package id.reviu.masterplan.review.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.Keeping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision to leave the plan as it is. */
record KeepingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate on,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String because) {

    private static final int LONGEST = 4000;

    Keeping read() {
        var faults = new Faults();
        var keeping = new Keeping(faults.day("/on", on), faults.text("/because", because, LONGEST));
        faults.refuse();
        return keeping;
    }
}
