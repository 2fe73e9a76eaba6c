package id.reviu.masterplan.review.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.TextRequest;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.review.ReviewFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is put about a review cycle; its phase is changed elsewhere. */
record ReviewRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID plan,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate from,

        @Nullable LocalDate to,
        @Nullable List<@Nullable MeetingRequest> meetings) {

    private static final UUID NO_PLAN = new UUID(0, 0);

    ReviewFacts read(Faults faults) {
        return new ReviewFacts(
                TextRequest.read(faults, "/title", title),
                new PlanId(faults.present("/plan", plan, NO_PLAN)),
                faults.day("/from", from),
                to == null ? null : faults.day("/to", to),
                faults.each("/meetings", meetings, (at, meeting) -> meeting.read(at, faults)));
    }
}
