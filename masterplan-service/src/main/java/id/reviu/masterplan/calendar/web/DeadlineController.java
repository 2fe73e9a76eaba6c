package id.reviu.masterplan.calendar.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.calendar.DeadlineDesk;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/deadlines")
class DeadlineController {

    private final DeadlineDesk desk;

    DeadlineController(DeadlineDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<DeadlineView> listDeadlines(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(DeadlineView::of);
    }

    @GetMapping("/{year}")
    ResponseEntity<DeadlineView> getDeadline(@PathVariable int year) {
        var deadline = desk.get(year);
        return Answers.found(DeadlineView.of(deadline), deadline.last());
    }

    @PutMapping("/{year}")
    ResponseEntity<DeadlineView> putDeadline(
            @PathVariable int year,
            @RequestBody DeadlineRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        faults.year("/year", year);
        var dueOn = faults.day("/dueOn", request.dueOn());
        faults.refuse();
        var saved = Stale.showing(() -> DeadlineView.of(desk.get(year)), () -> desk.put(year, dueOn, expected));
        return Answers.saved(saved.map(DeadlineView::of), saved.state().last());
    }
}
