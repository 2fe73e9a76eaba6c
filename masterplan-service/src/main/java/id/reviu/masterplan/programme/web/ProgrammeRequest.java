package id.reviu.masterplan.programme.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.programme.ProgrammeFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put about a programme.
 *
 * @param supportingOpds none when left out; their order has no meaning
 * @param quickWin false when left out
 * @param ict false when left out
 * @param confirmed true when left out
 */
record ProgrammeRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID plan,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String dimension,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "governance/public service") @Nullable
        String subDimension,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String opd,

        @Nullable List<@Nullable String> supportingOpds,
        @Nullable Boolean quickWin,
        @Nullable Boolean ict,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer to,

        @Nullable Boolean confirmed) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PATH = 130;
    private static final UUID NO_PLAN = new UUID(0, 0);

    ProgrammeFacts read(Faults faults) {
        return new ProgrammeFacts(
                new PlanId(faults.present("/plan", plan, NO_PLAN)),
                faults.code("/code", code),
                faults.text("/name", name, LONGEST_NAME),
                faults.code("/dimension", dimension),
                faults.text("/subDimension", subDimension, LONGEST_PATH),
                new OpdCode(faults.code("/opd", opd)),
                faults
                        .each(
                                "/supportingOpds",
                                supportingOpds,
                                (at, supporter) -> new OpdCode(faults.code(at, supporter)))
                        .stream()
                        .sorted(Comparator.comparing(OpdCode::value))
                        .toList(),
                quickWin != null && quickWin,
                ict != null && ict,
                faults.year("/from", from),
                faults.year("/to", to),
                confirmed == null || confirmed);
    }
}
