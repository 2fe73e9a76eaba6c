package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.TextRequest;
import id.reviu.masterplan.plan.Dimension;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dimension of a plan version. */
record DimensionRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest name,

        @Nullable List<@Nullable SubDimensionRequest> subDimensions) {

    Dimension read(String place, Faults faults) {
        return new Dimension(
                faults.code(place + "/code", code),
                TextRequest.read(faults, place + "/name", name),
                faults.each(place + "/subDimensions", subDimensions, (at, part) -> part.read(at, faults)));
    }
}
