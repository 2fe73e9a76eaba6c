package id.reviu.masterplan.indicator.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a realisation goes back, or is opened again. */
record ReturnRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {}
