package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.IndicatorFacts;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put about an indicator.
 *
 * @param plan the plan version it belongs to; none when left out
 * @param targets in any order of years
 */
record IndicatorRequest(
        @Nullable UUID plan,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String unit,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"higher", "lower", "range"})
        @Nullable
        String direction,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String dimension,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String opd,

        @Nullable List<@Nullable TargetRequest> targets) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_UNIT = 100;

    IndicatorFacts read(Faults faults) {
        return new IndicatorFacts(
                plan == null ? null : new PlanId(plan),
                faults.code("/code", code),
                faults.text("/name", name, LONGEST_NAME),
                faults.text("/unit", unit, LONGEST_UNIT),
                faults.choice("/direction", direction, Direction.class),
                faults.code("/dimension", dimension),
                new OpdCode(faults.code("/opd", opd)),
                faults.each("/targets", targets, (at, target) -> target.read(at, faults)));
    }
}
