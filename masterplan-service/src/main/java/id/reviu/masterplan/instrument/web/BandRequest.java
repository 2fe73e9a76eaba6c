package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.language.TextRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A grade and the indices it is given for. */
record BandRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal to) {

    Band read(String place, Faults faults) {
        return new Band(
                faults.code(place + "/code", code),
                TextRequest.read(faults, place + "/name", name),
                faults.figure(place + "/from", from),
                faults.figure(place + "/to", to));
    }
}
