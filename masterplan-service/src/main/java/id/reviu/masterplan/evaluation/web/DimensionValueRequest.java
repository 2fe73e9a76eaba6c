package id.reviu.masterplan.evaluation.web;

import id.reviu.masterplan.evaluation.DimensionValue;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A dimension with its value. */
record DimensionValueRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String dimension,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal value) {

    DimensionValue read(String place, Faults faults) {
        return new DimensionValue(faults.code(place + "/dimension", dimension), faults.figure(place + "/value", value));
    }
}
