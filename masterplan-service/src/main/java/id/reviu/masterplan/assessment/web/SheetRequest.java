package id.reviu.masterplan.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that an assessor gives; a leaf that is not named is not scored. */
record SheetRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable ScoreRequest> scores) {}
