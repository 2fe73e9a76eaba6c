package id.reviu.masterplan.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a review should go.
 *
 * @param reason why it goes back, or on although something is missing
 */
record PhaseRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"preparation", "survey", "analysis", "recommendation", "approval", "closed"})
        @Nullable
        String phase,

        @Nullable String reason) {

    static final int LONGEST_REASON = 4000;
}
