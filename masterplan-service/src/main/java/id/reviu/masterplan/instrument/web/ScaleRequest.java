package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Scale;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a leaf.
 *
 * @param level by how much a score is raised when one asks what would lift the index; the step when left out
 */
record ScaleRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal min,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal max,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal step,

        @Nullable BigDecimal level,
        @Nullable List<@Nullable LevelRequest> levels) {

    static final ScaleRequest NONE = new ScaleRequest(null, null, null, null, null);

    Scale read(String place, Faults faults) {
        var one = faults.figure(place + "/step", step);
        return new Scale(
                faults.figure(place + "/min", min),
                faults.figure(place + "/max", max),
                one,
                Objects.requireNonNullElse(faults.optionalFigure(place + "/level", level), one),
                faults.each(place + "/levels", levels, (at, level) -> level.read(at, faults)));
    }
}
