package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the council.
 *
 * @param number as the council counts its decisions
 * @param minutes where its minutes are found
 */
record DecisionRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String number,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate date,

        @Nullable String minutes) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_MINUTES = 500;

    Decision read(String place, Faults faults) {
        return new Decision(
                faults.text(place + "/number", number, LONGEST_NUMBER),
                faults.day(place + "/date", date),
                faults.optionalText(place + "/minutes", minutes, LONGEST_MINUTES));
    }
}
