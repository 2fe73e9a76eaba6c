package id.reviu.masterplan.calendar.web;

import id.reviu.masterplan.calendar.Punctuality;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an OPD is with the values of a year, as readers get it. */
record PunctualityView(
        String opd,
        String opdName,
        int year,

        @Schema(description = "The last day, in the city; null while no deadline is set") @Nullable
        LocalDate dueOn,

        int indicators,

        @Schema(description = "Submitted and not yet verified")
        int waiting,

        int verified,

        @Schema(description = "First submitted by the deadline; all that were submitted while there is none")
        int inTime,

        @Schema(description = "First submitted after the deadline")
        int late,

        @Schema(description = "Never submitted") int missing,

        @Schema(description = "Indicators updated in time, in percent; null while no deadline is set") @Nullable
        BigDecimal share) {

    static PunctualityView of(Punctuality punctuality) {
        return new PunctualityView(
                punctuality.opd().value(),
                punctuality.opdName(),
                punctuality.year(),
                punctuality.dueOn(),
                punctuality.indicators(),
                punctuality.waiting(),
                punctuality.verified(),
                punctuality.inTime(),
                punctuality.late(),
                punctuality.missing(),
                punctuality.share());
    }
}
