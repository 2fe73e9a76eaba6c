package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Rounding;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How figures are rounded. */
record RoundingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer decimals,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"nearest", "even", "down"})
        @Nullable
        String mode,

        @Nullable Boolean everyLevel) {

    private static final int MOST = 6;
    static final RoundingRequest NONE = new RoundingRequest(null, null, null);

    Rounding read(Faults faults) {
        int places = faults.present("/rounding/decimals", decimals, 0);
        faults.when(places < 0 || places > MOST, "/rounding/decimals", "decimals", MOST);
        return new Rounding(
                Math.clamp(places, 0, MOST),
                faults.choice("/rounding/mode", mode, Rounding.Mode.class),
                Boolean.TRUE.equals(everyLevel));
    }
}
