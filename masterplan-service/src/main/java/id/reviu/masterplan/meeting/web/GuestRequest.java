package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.Guest;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody invited in person. */
record GuestRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String office) {

    private static final int LONGEST = 200;

    Guest read(String place, Faults faults) {
        return new Guest(
                faults.text(place + "/name", name, LONGEST), faults.optionalText(place + "/office", office, LONGEST));
    }
}
