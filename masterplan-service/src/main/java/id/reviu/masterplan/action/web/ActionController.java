package id.reviu.masterplan.action.web;

import id.reviu.masterplan.action.ActionDesk;
import id.reviu.masterplan.action.ActionEntry;
import id.reviu.masterplan.action.ActionFilter;
import id.reviu.masterplan.action.ActionId;
import id.reviu.masterplan.action.ActionState;
import id.reviu.masterplan.action.DoingDesk;
import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.UUID;
import java.util.function.Supplier;
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
@RequestMapping("/api/masterplan/action-items")
class ActionController {

    private final ActionDesk desk;
    private final DoingDesk doing;

    ActionController(ActionDesk desk, DoingDesk doing) {
        this.desk = desk;
        this.doing = doing;
    }

    /** By due date. */
    @GetMapping
    Page<ActionView> listActionItems(
            @RequestParam(required = false) @Nullable UUID review,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new ActionFilter(
                review == null ? null : new ReviewId(review),
                meeting == null ? null : new MeetingId(meeting),
                opd == null ? null : new OpdCode(BadParameter.check("opd", opd)),
                state == null ? null : ActionState.of(state).orElseThrow(() -> new BadParameter("state")),
                overdue);
        return desk.list(filter, after, Page.limit(limit)).map(ActionView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ActionView> getActionItem(@PathVariable UUID id) {
        return found(desk.get(new ActionId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<ActionView> putActionItem(
            @PathVariable UUID id,
            @RequestBody ActionRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var facts = request.read();
        var saved = showing(id, () -> desk.put(new ActionId(id), facts, expected));
        return Answers.saved(saved.map(ActionView::of), saved.state().item().last());
    }

    @PostMapping("/{id}/progress")
    ResponseEntity<ActionView> reportActionItem(
            @PathVariable UUID id,
            @RequestBody DoingRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var progress = request.percent(faults);
        var narrative = DoingRequest.narrative(faults, request.narrative());
        faults.refuse();
        return found(showing(id, () -> doing.report(new ActionId(id), progress, narrative, expected)));
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<ActionView> completeActionItem(
            @PathVariable UUID id,
            @RequestBody DoneRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var narrative = DoingRequest.narrative(faults, request.narrative());
        faults.refuse();
        return found(showing(id, () -> doing.complete(new ActionId(id), narrative, expected)));
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<ActionView> reopenActionItem(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.reopen(new ActionId(id), reason, expected)));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ActionView> withdrawActionItem(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.withdraw(new ActionId(id), reason, expected)));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> ActionView.of(desk.get(new ActionId(id))), work);
    }

    private static ResponseEntity<ActionView> found(ActionEntry entry) {
        return Answers.found(ActionView.of(entry), entry.item().last());
    }
}
