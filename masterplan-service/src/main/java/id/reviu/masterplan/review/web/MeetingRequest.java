package id.reviu.masterplan.review.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.Meeting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a review.
 *
 * @param present who was there; empty when left out
 */
record MeetingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate date,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Nullable String present) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LIST = 2000;

    Meeting read(String place, Faults faults) {
        var there = faults.optionalText(place + "/present", present, LONGEST_LIST);
        return new Meeting(
                faults.day(place + "/date", date),
                faults.text(place + "/title", title, LONGEST_TITLE),
                there == null ? "" : there);
    }
}
