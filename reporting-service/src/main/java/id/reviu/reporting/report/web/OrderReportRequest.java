package id.reviu.reporting.report.web;

import id.reviu.reporting.report.Order;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is sent.
 *
 * @param campaign what a report of kind campaign is about; whose answers one of kind review cites
 * @param review the cycle of a report of kind review or follow-up; all when it is not said
 * @param year of a report of kind achievement; the latest when it is not said
 * @param opd what a report of kind opd is about
 */
record OrderReportRequest(
        @Schema(
                allowableValues = {"campaign", "review", "achievement", "opd", "follow-up"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Nullable UUID campaign,
        @Nullable UUID review,
        @Nullable Integer year,
        @Nullable String opd,

        @Schema(
                allowableValues = {"pdf", "xlsx"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String format,

        @Schema(allowableValues = {"id", "en"}) @Nullable String language) {

    Order order() {
        return Order.of(new Order.Sent(kind, campaign, review, year, opd, format, language));
    }
}
