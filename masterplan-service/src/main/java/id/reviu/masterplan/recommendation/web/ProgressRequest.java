package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.ground.GroundRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an OPD is with a recommendation.
 *
 * @param progress percent, 0 to 100
 * @param narrative what has been done, and what has not
 */
record ProgressRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "100") @Nullable
        Integer progress,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String narrative,

        @Nullable List<@Nullable GroundRequest> evidence) {}
