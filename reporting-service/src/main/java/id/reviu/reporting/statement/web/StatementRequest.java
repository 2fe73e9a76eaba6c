package id.reviu.reporting.statement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is to be stated.
 *
 * @param figure its path
 */
record StatementRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "campaigns/0190.../criteria/efisien?audience=opd&basis=verified")
        @Nullable
        String figure) {}
