package id.reviu.masterplan.evaluation.web;

import id.reviu.masterplan.evaluation.Component;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A component of the index with its value. */
record ComponentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal value) {

    private static final int LONGEST_NAME = 100;

    Component read(String place, Faults faults) {
        return new Component(faults.text(place + "/name", name, LONGEST_NAME), faults.figure(place + "/value", value));
    }
}
