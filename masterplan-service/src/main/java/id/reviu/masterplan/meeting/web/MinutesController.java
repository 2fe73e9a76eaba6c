package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.meeting.MeetingDesk;
import id.reviu.masterplan.meeting.MeetingEntry;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.meeting.MinutesDesk;
import id.reviu.platform.web.Version;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was at a meeting and what was said. */
@RestController
@RequestMapping("/api/masterplan/meetings/{id}")
class MinutesController {

    private final MinutesDesk desk;
    private final MeetingDesk meetings;

    MinutesController(MinutesDesk desk, MeetingDesk meetings) {
        this.desk = desk;
        this.meetings = meetings;
    }

    @PutMapping("/attendance")
    ResponseEntity<MeetingView> putAttendance(
            @PathVariable UUID id,
            @RequestBody AttendanceRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var there = request.read();
        return showing(id, () -> desk.attend(new MeetingId(id), there, expected));
    }

    @PutMapping("/minutes")
    ResponseEntity<MeetingView> putMinutes(
            @PathVariable UUID id,
            @RequestBody MinutesRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var notes = request.read();
        return showing(id, () -> desk.write(new MeetingId(id), notes, expected));
    }

    @PostMapping("/minutes/conclusion")
    ResponseEntity<MeetingView> concludeMinutes(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return showing(id, () -> desk.conclude(new MeetingId(id), expected));
    }

    @PostMapping("/minutes/correction")
    ResponseEntity<MeetingView> correctMinutes(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return showing(id, () -> desk.correct(new MeetingId(id), reason, expected));
    }

    private ResponseEntity<MeetingView> showing(UUID id, Supplier<MeetingEntry> work) {
        var entry = Stale.showing(() -> MeetingView.of(meetings.get(new MeetingId(id))), work);
        return Answers.found(MeetingView.of(entry), entry.meeting().last());
    }
}
