package id.reviu.masterplan.evaluation.web;

import id.reviu.masterplan.evaluation.EvaluationResult;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is put about a year's evaluation. */
record EvaluationRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal index,

        @Nullable List<@Nullable ComponentRequest> components,
        @Nullable List<@Nullable DimensionValueRequest> dimensions) {

    EvaluationResult read(Faults faults) {
        return new EvaluationResult(
                faults.figure("/index", index),
                faults.each("/components", components, (at, component) -> component.read(at, faults)),
                faults.each("/dimensions", dimensions, (at, dimension) -> dimension.read(at, faults)));
    }
}
