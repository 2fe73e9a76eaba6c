package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.indicator.Target;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target of a new indicator.
 *
 * @param value one value, or else both bounds
 */
record WantedTargetRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer year,

        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {

    Target read(String place, Faults faults) {
        return new Target(
                faults.year(place + "/year", year),
                faults.optionalFigure(place + "/value", value),
                faults.optionalFigure(place + "/lower", lower),
                faults.optionalFigure(place + "/upper", upper),
                null);
    }
}
