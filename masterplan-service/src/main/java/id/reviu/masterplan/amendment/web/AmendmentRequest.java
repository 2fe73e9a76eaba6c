package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.PlanChange;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.recommendation.RecommendationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is put about an amendment. */
record AmendmentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID recommendation,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        PlanChangeRequest change) {

    private static final UUID NONE = new UUID(0, 0);
    private static final PlanChangeRequest NOTHING = new PlanChangeRequest(null, null, null, null, null, null);

    RecommendationId recommendation(Faults faults) {
        return new RecommendationId(faults.present("/recommendation", recommendation, NONE));
    }

    PlanChange asked(Faults faults) {
        return faults.present("/change", change, NOTHING).read(faults);
    }
}
