package id.reviu.masterplan.action.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An office's account of what is done. */
record DoneRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String narrative) {}
