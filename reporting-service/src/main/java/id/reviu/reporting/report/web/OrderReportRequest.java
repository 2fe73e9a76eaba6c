package id.reviu.reporting.report.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as it is sent. */
record OrderReportRequest(
        @Schema(allowableValues = "campaign", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID campaign,

        @Schema(
                allowableValues = {"pdf", "xlsx"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String format,

        @Schema(allowableValues = {"id", "en"}) @Nullable String language) {}
