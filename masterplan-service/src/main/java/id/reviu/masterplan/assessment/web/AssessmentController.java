package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.assessment.AssessmentDesk;
import id.reviu.masterplan.assessment.AssessmentEntry;
import id.reviu.masterplan.assessment.AssessmentFilter;
import id.reviu.masterplan.assessment.AssessmentId;
import id.reviu.masterplan.assessment.AssessmentState;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.BadParameter;
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
@RequestMapping("/api/masterplan/assessments")
class AssessmentController {

    private final AssessmentDesk desk;

    AssessmentController(AssessmentDesk desk) {
        this.desk = desk;
    }

    /** The newest year first. The instrument is named by its code. */
    @GetMapping
    Page<AssessmentSummary> listAssessments(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String instrument,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID review,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new AssessmentFilter(
                year,
                instrument == null ? null : BadParameter.check("instrument", instrument),
                opd == null ? null : new OpdCode(BadParameter.check("opd", opd)),
                state == null ? null : AssessmentState.of(state).orElseThrow(() -> new BadParameter("state")),
                review == null ? null : new ReviewId(review));
        return desk.list(filter, after, Page.limit(limit)).map(AssessmentSummary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<AssessmentView> getAssessment(@PathVariable UUID id) {
        return found(desk.get(new AssessmentId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<AssessmentView> putAssessment(
            @PathVariable UUID id,
            @RequestBody AssessmentRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var facts = request.read();
        var saved = showing(id, () -> desk.put(new AssessmentId(id), facts, expected));
        return Answers.saved(
                saved.map(AssessmentView::of), saved.state().assessment().last());
    }

    @PostMapping("/{id}/return")
    ResponseEntity<AssessmentView> returnAssessment(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.giveBack(new AssessmentId(id), reason, expected)));
    }

    @PostMapping("/{id}/conclusion")
    ResponseEntity<AssessmentView> concludeAssessment(
            @PathVariable UUID id,
            @RequestBody ConclusionRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var decisions = ScoreRequest.read("/decisions", request.decisions());
        return found(showing(id, () -> desk.conclude(new AssessmentId(id), decisions, expected)));
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<AssessmentView> reopenAssessment(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.reopen(new AssessmentId(id), reason, expected)));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> AssessmentView.of(desk.get(new AssessmentId(id))), work);
    }

    static ResponseEntity<AssessmentView> found(AssessmentEntry entry) {
        return Answers.found(AssessmentView.of(entry), entry.assessment().last());
    }
}
