package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.Attendance;
import id.reviu.masterplan.meeting.Presence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was at a meeting. */
record AttendanceRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable AttendeeRequest> attendance) {

    /**
     * One person.
     *
     * @param opd code of the office they stood for; left out for others
     */
    record AttendeeRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Nullable String opd,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"present", "absent", "excused"})
            @Nullable
            String presence) {}

    private static final int LONGEST = 200;

    List<Attendance> read() {
        var faults = new Faults();
        var all = faults.each(
                "/attendance",
                attendance,
                (at, one) -> new Attendance(
                        faults.text(at + "/name", one.name(), LONGEST),
                        one.opd() == null ? null : faults.code(at + "/opd", one.opd()),
                        faults.choice(at + "/presence", one.presence(), Presence.class)));
        faults.when(attendance == null, "/attendance", "required");
        faults.refuse();
        return all;
    }
}
