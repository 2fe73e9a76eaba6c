package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.ground.GroundRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a recommendation is carried out.
 *
 * @param narrative what has been done
 * @param evidence what shows it
 */
record CompletionRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String narrative,

        @Nullable List<@Nullable GroundRequest> evidence) {}
