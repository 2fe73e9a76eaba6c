package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.indicator.Target;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator should reach in a year.
 *
 * @param value one value, or else both bounds
 */
record TargetRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer year,

        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 500;

    Target read(String place, Faults faults) {
        return new Target(
                faults.year(place + "/year", year),
                faults.optionalFigure(place + "/value", value),
                faults.optionalFigure(place + "/lower", lower),
                faults.optionalFigure(place + "/upper", upper),
                faults.optionalText(place + "/note", note, LONGEST_NOTE));
    }
}
