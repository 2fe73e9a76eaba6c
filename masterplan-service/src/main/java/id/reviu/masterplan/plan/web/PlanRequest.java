package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.TextRequest;
import id.reviu.masterplan.plan.PlanContent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is put about a plan version. */
record PlanRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer to,

        @Nullable List<@Nullable DimensionRequest> dimensions) {

    PlanContent read(Faults faults) {
        return new PlanContent(
                faults.code("/code", code),
                TextRequest.read(faults, "/title", title),
                faults.year("/from", from),
                faults.year("/to", to),
                faults.each("/dimensions", dimensions, (at, dimension) -> dimension.read(at, faults)));
    }
}
