package id.reviu.masterplan.review.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.Phase;
import id.reviu.masterplan.review.PhaseDesk;
import id.reviu.masterplan.review.Review;
import id.reviu.masterplan.review.ReviewDesk;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Version;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a review stands, and what it needs to go on. */
@RestController
@RequestMapping("/api/masterplan/reviews/{id}")
class PhaseController {

    private final PhaseDesk desk;
    private final ReviewDesk reviews;

    PhaseController(PhaseDesk desk, ReviewDesk reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @GetMapping("/conditions")
    ConditionsView listConditions(@PathVariable UUID id) {
        return new ConditionsView(desk.conditions(new ReviewId(id)));
    }

    @GetMapping("/campaigns")
    CampaignsView listCampaignsOfReview(@PathVariable UUID id) {
        return CampaignsView.of(desk.campaigns(new ReviewId(id)));
    }

    @PostMapping("/phase")
    ResponseEntity<ReviewView> enterPhase(
            @PathVariable UUID id,
            @RequestBody PhaseRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var phase = faults.choice("/phase", request.phase(), Phase.class);
        var reason = faults.optionalText("/reason", request.reason(), PhaseRequest.LONGEST_REASON);
        faults.refuse();
        return showing(id, () -> desk.enter(new ReviewId(id), phase, reason, expected));
    }

    @PutMapping("/decision")
    ResponseEntity<ReviewView> putDecision(
            @PathVariable UUID id,
            @RequestBody KeepingRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var keeping = request.read();
        return showing(id, () -> desk.keep(new ReviewId(id), keeping, expected));
    }

    @DeleteMapping("/decision")
    ResponseEntity<ReviewView> deleteDecision(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return showing(id, () -> desk.keep(new ReviewId(id), null, expected));
    }

    private ResponseEntity<ReviewView> showing(UUID id, Supplier<Review> work) {
        var review = Stale.showing(() -> ReviewView.of(reviews.get(new ReviewId(id))), work);
        return Answers.found(ReviewView.of(review), review.last());
    }
}
