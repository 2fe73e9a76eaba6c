package id.reviu.masterplan.action.web;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an office has done.
 *
 * @param progress percent, 0 to 100
 */
record DoingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer progress,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String narrative) {

    private static final int LONGEST = 4000;
    private static final int ALL = 100;

    static String narrative(Faults faults, @Nullable String text) {
        return faults.text("/narrative", text, LONGEST);
    }

    int percent(Faults faults) {
        int percent = faults.present("/progress", progress, 0);
        faults.when(percent < 0 || percent > ALL, "/progress", "percent");
        return percent;
    }
}
