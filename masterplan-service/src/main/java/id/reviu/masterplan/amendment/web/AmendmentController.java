package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.AmendmentDesk;
import id.reviu.masterplan.amendment.AmendmentEntry;
import id.reviu.masterplan.amendment.AmendmentFilter;
import id.reviu.masterplan.amendment.AmendmentId;
import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.recommendation.RecommendationId;
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
@RequestMapping("/api/masterplan/amendments")
class AmendmentController {

    private final AmendmentDesk desk;

    AmendmentController(AmendmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<AmendmentView> listAmendments(
            @RequestParam(required = false) @Nullable UUID recommendation,
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new AmendmentFilter(
                recommendation == null ? null : new RecommendationId(recommendation),
                draft == null ? null : new PlanId(draft));
        return desk.list(filter, after, Page.limit(limit)).map(AmendmentView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<AmendmentView> getAmendment(@PathVariable UUID id) {
        return found(desk.get(new AmendmentId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<AmendmentView> putAmendment(
            @PathVariable UUID id,
            @RequestBody AmendmentRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var recommendation = request.recommendation(faults);
        var asked = request.asked(faults);
        faults.refuse();
        var saved = showing(id, () -> desk.put(new AmendmentId(id), recommendation, asked, expected));
        return Answers.saved(
                saved.map(AmendmentView::of), saved.state().amendment().last());
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<AmendmentView> withdrawAmendment(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(showing(id, () -> desk.withdraw(new AmendmentId(id), expected)));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> AmendmentView.of(desk.get(new AmendmentId(id))), work);
    }

    private static ResponseEntity<AmendmentView> found(AmendmentEntry entry) {
        return Answers.found(AmendmentView.of(entry), entry.amendment().last());
    }
}
