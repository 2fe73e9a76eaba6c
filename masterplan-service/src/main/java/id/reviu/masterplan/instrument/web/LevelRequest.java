package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Level;
import id.reviu.masterplan.language.TextRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value of a scale means. */
record LevelRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal value,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest text) {

    Level read(String place, Faults faults) {
        return new Level(faults.figure(place + "/value", value), TextRequest.read(faults, place + "/text", text));
    }
}
