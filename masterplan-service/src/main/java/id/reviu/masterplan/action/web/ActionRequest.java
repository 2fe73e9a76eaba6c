package id.reviu.masterplan.action.web;

import id.reviu.masterplan.action.ActionFacts;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.opd.OpdCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param opd who does it; called to the meeting
 * @param due by when
 */
record ActionRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID meeting,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String text,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String opd,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate due) {

    private static final UUID NO_MEETING = new UUID(0, 0);
    private static final int LONGEST = 1000;

    ActionFacts read() {
        var faults = new Faults();
        var facts = new ActionFacts(
                new MeetingId(faults.present("/meeting", meeting, NO_MEETING)),
                faults.text("/text", text, LONGEST),
                new OpdCode(faults.code("/opd", opd)),
                faults.day("/due", due));
        faults.refuse();
        return facts;
    }
}
