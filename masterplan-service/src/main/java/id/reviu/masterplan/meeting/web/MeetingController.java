package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.meeting.MeetingDesk;
import id.reviu.masterplan.meeting.MeetingEntry;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/meetings")
class MeetingController {

    private final MeetingDesk desk;

    MeetingController(MeetingDesk desk) {
        this.desk = desk;
    }

    /** Those that have not ended, the next one first; or those that have, the latest first. */
    @GetMapping
    Page<MeetingView> listMeetings(
            @RequestParam(required = false) @Nullable UUID review,
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.list(review == null ? null : new ReviewId(review), past, after, Page.limit(limit))
                .map(MeetingView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<MeetingView> getMeeting(@PathVariable UUID id) {
        var entry = desk.get(new MeetingId(id));
        return Answers.found(MeetingView.of(entry), entry.meeting().last());
    }

    @PutMapping("/{id}")
    ResponseEntity<MeetingView> putMeeting(
            @PathVariable UUID id,
            @RequestBody MeetingRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var facts = request.read();
        var named = new MeetingId(id);
        var saved = Stale.showing(() -> MeetingView.of(desk.get(named)), () -> desk.put(named, facts, expected));
        return Answers.saved(saved.map(MeetingView::of), saved.state().meeting().last());
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<MeetingView> cancelMeeting(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        var named = new MeetingId(id);
        MeetingEntry entry =
                Stale.showing(() -> MeetingView.of(desk.get(named)), () -> desk.cancel(named, reason, expected));
        return Answers.found(MeetingView.of(entry), entry.meeting().last());
    }
}
