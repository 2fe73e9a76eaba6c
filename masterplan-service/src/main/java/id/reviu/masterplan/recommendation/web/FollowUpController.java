package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.ground.GroundRequest;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.recommendation.FollowUpDesk;
import id.reviu.masterplan.recommendation.RecommendationDesk;
import id.reviu.masterplan.recommendation.RecommendationEntry;
import id.reviu.masterplan.recommendation.RecommendationId;
import id.reviu.platform.web.Version;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an OPD's people say to a recommendation. */
@RestController
@RequestMapping("/api/masterplan/recommendations/{id}")
class FollowUpController {

    private static final int LONGEST_NARRATIVE = 4000;
    private static final int ALL = 100;

    private final FollowUpDesk desk;
    private final RecommendationDesk recommendations;

    FollowUpController(FollowUpDesk desk, RecommendationDesk recommendations) {
        this.desk = desk;
        this.recommendations = recommendations;
    }

    @PostMapping("/acceptance")
    ResponseEntity<RecommendationView> acceptRecommendation(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return showing(id, () -> desk.accept(new RecommendationId(id), expected));
    }

    @PostMapping("/objection")
    ResponseEntity<RecommendationView> objectToRecommendation(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return showing(id, () -> desk.object(new RecommendationId(id), reason, expected));
    }

    @PostMapping("/progress")
    ResponseEntity<RecommendationView> reportProgress(
            @PathVariable UUID id,
            @RequestBody ProgressRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        int progress = faults.present("/progress", request.progress(), 0);
        faults.when(progress < 0 || progress > ALL, "/progress", "percent");
        var narrative = faults.text("/narrative", request.narrative(), LONGEST_NARRATIVE);
        var claims = GroundRequest.read(faults, "/evidence", request.evidence());
        faults.refuse();
        return showing(id, () -> desk.report(new RecommendationId(id), progress, narrative, claims, expected));
    }

    @PostMapping("/completion")
    ResponseEntity<RecommendationView> completeRecommendation(
            @PathVariable UUID id,
            @RequestBody CompletionRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var narrative = faults.text("/narrative", request.narrative(), LONGEST_NARRATIVE);
        var claims = GroundRequest.read(faults, "/evidence", request.evidence());
        faults.refuse();
        return showing(id, () -> desk.claim(new RecommendationId(id), narrative, claims, expected));
    }

    private ResponseEntity<RecommendationView> showing(UUID id, Supplier<RecommendationEntry> work) {
        var entry = Stale.showing(() -> RecommendationView.of(recommendations.get(new RecommendationId(id))), work);
        return Answers.found(
                RecommendationView.of(entry), entry.recommendation().last());
    }
}
