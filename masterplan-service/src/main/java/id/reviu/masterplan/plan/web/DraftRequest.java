package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.PlanId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the next version begins.
 *
 * @param id of the new draft, made by who asks, so that asking twice begins one draft
 */
record DraftRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID id) {

    private static final UUID NONE = new UUID(0, 0);

    PlanId read() {
        var faults = new Faults();
        var draft = faults.present("/id", id, NONE);
        faults.refuse();
        return new PlanId(draft);
    }
}
