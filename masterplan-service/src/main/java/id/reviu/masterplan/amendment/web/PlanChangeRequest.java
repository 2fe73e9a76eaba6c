package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.Deed;
import id.reviu.masterplan.amendment.Part;
import id.reviu.masterplan.amendment.PlanChange;
import id.reviu.masterplan.amendment.Wanted;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The change to the plan.
 *
 * @param code of the part; of a new one, the code it gets
 * @param into code of the programme that takes a merged one over
 * @param year of a target
 * @param wanted what should be said; nothing for what is merged or stopped
 */
record PlanChangeRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"add", "change", "merge", "stop", "retarget"})
        @Nullable
        String deed,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"programme", "indicator"})
        @Nullable
        String part,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Nullable String into,
        @Nullable Integer year,
        @Nullable WantedRequest wanted) {

    PlanChange read(Faults faults) {
        return new PlanChange(
                faults.choice("/change/deed", deed, Deed.class),
                faults.choice("/change/part", part, Part.class),
                faults.code("/change/code", code),
                into == null ? null : faults.code("/change/into", into),
                year,
                wanted == null ? Wanted.NOTHING : wanted.read("/change/wanted", faults),
                Wanted.NOTHING);
    }
}
