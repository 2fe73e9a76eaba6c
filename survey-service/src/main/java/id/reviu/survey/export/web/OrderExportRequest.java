package id.reviu.survey.export.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as it is sent. */
record OrderExportRequest(
        @Schema(
                allowableValues = {"opd", "stakeholder"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String audience,

        @Schema(
                allowableValues = {"csv", "xlsx", "spss", "r", "jsonl"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String format,

        @Schema(
                allowableValues = {"id", "en"},
                description = "Language of labels; Indonesian if left out")
        @Nullable
        String language,

        @Schema(description = "Leave out what nobody verified; for a reviewer it must be so") @Nullable
        Boolean verifiedOnly) {}
