package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.TextRequest;
import id.reviu.masterplan.plan.SubDimension;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dimension.
 *
 * @param code the full path {@code dimension/part}
 */
record SubDimensionRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "governance/public service") @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest name) {

    private static final int LONGEST_CODE = 130;

    SubDimension read(String place, Faults faults) {
        return new SubDimension(
                faults.text(place + "/code", code, LONGEST_CODE), TextRequest.read(faults, place + "/name", name));
    }
}
