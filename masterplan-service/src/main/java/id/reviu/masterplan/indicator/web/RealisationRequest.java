package id.reviu.masterplan.indicator.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value an indicator reached.
 *
 * @param note the OPD's explanation
 */
record RealisationRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal value,

        @Nullable String note) {}
