package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.AssessmentDesk;
import id.reviu.masterplan.assessment.AssessmentId;
import id.reviu.masterplan.assessment.ScoringDesk;
import id.reviu.masterplan.change.Stale;
import id.reviu.platform.web.Version;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/assessments/{id}")
class ScoringController {

    private final AssessmentDesk desk;
    private final ScoringDesk scoring;

    ScoringController(AssessmentDesk desk, ScoringDesk scoring) {
        this.desk = desk;
        this.scoring = scoring;
    }

    @PutMapping("/self-scores")
    ResponseEntity<AssessmentView> putSelfScores(
            @PathVariable UUID id,
            @RequestBody SelfScoresRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var scores = request.read();
        return AssessmentController.found(showing(id, () -> scoring.score(new AssessmentId(id), scores, expected)));
    }

    @PostMapping("/submission")
    ResponseEntity<AssessmentView> submitSelfScores(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return AssessmentController.found(showing(id, () -> scoring.submit(new AssessmentId(id), expected)));
    }

    /** The reader's own sheet; its entity tag is its own, not the assessment's. */
    @PutMapping("/sheet")
    ResponseEntity<SheetView> putSheet(
            @PathVariable UUID id,
            @RequestBody SheetRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var scores = ScoreRequest.read("/scores", request.scores());
        var saved = showing(id, () -> scoring.assess(new AssessmentId(id), scores, expected));
        return ResponseEntity.status(saved.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(saved.state().etag())
                .body(SheetView.of(saved.state()));
    }

    /** Hands the reader's own sheet in; the entity tag asked for is the sheet's. */
    @PostMapping("/sheet/submission")
    ResponseEntity<AssessmentView> submitSheet(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return AssessmentController.found(showing(id, () -> scoring.handIn(new AssessmentId(id), expected)));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> AssessmentView.of(desk.get(new AssessmentId(id))), work);
    }
}
