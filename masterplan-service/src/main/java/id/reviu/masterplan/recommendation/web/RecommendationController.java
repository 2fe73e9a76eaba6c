package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.recommendation.RecommendationDesk;
import id.reviu.masterplan.recommendation.RecommendationEntry;
import id.reviu.masterplan.recommendation.RecommendationFilter;
import id.reviu.masterplan.recommendation.RecommendationId;
import id.reviu.masterplan.recommendation.RecommendationState;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.List;
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
@RequestMapping("/api/masterplan/recommendations")
class RecommendationController {

    private final RecommendationDesk desk;

    RecommendationController(RecommendationDesk desk) {
        this.desk = desk;
    }

    /** By due date. Several states are named with commas between them. */
    @GetMapping
    Page<RecommendationView> listRecommendations(
            @RequestParam(required = false) @Nullable UUID review,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(required = false) @Nullable String dimension,
            @RequestParam(required = false) @Nullable UUID finding,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new RecommendationFilter(
                review == null ? null : new ReviewId(review),
                opd == null ? null : new OpdCode(BadParameter.check("opd", opd)),
                state.stream().map(RecommendationController::state).toList(),
                dimension == null ? null : BadParameter.check("dimension", dimension),
                finding == null ? null : new FindingId(finding),
                overdue);
        return desk.list(filter, after, Page.limit(limit)).map(RecommendationView::of);
    }

    private static RecommendationState state(String name) {
        return RecommendationState.of(name).orElseThrow(() -> new BadParameter("state"));
    }

    @GetMapping("/{id}")
    ResponseEntity<RecommendationView> getRecommendation(@PathVariable UUID id) {
        return found(desk.get(new RecommendationId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<RecommendationView> putRecommendation(
            @PathVariable UUID id,
            @RequestBody RecommendationRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var advice = request.read();
        var saved = showing(id, () -> desk.put(new RecommendationId(id), advice, expected));
        return Answers.saved(
                saved.map(RecommendationView::of),
                saved.state().recommendation().last());
    }

    @PostMapping("/{id}/sending")
    ResponseEntity<RecommendationView> sendRecommendation(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(showing(id, () -> desk.send(new RecommendationId(id), expected)));
    }

    @PostMapping("/{id}/verification")
    ResponseEntity<RecommendationView> verifyRecommendation(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(showing(id, () -> desk.verify(new RecommendationId(id), expected)));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<RecommendationView> returnRecommendation(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.giveBack(new RecommendationId(id), reason, expected)));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<RecommendationView> withdrawRecommendation(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.withdraw(new RecommendationId(id), reason, expected)));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> RecommendationView.of(desk.get(new RecommendationId(id))), work);
    }

    private static ResponseEntity<RecommendationView> found(RecommendationEntry entry) {
        return Answers.found(
                RecommendationView.of(entry), entry.recommendation().last());
    }
}
