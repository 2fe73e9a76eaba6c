package id.reviu.masterplan.review.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.ReviewDesk;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.UUID;
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
@RequestMapping("/api/masterplan/reviews")
class ReviewController {

    private final ReviewDesk desk;

    ReviewController(ReviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<ReviewView> listReviews(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(ReviewView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ReviewView> getReview(@PathVariable UUID id) {
        var review = desk.get(new ReviewId(id));
        return Answers.found(ReviewView.of(review), review.last());
    }

    @PutMapping("/{id}")
    ResponseEntity<ReviewView> putReview(
            @PathVariable UUID id,
            @RequestBody ReviewRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var facts = request.read(faults);
        faults.refuse();
        var named = new ReviewId(id);
        var saved = Stale.showing(() -> ReviewView.of(desk.get(named)), () -> desk.put(named, facts, expected));
        return Answers.saved(saved.map(ReviewView::of), saved.state().last());
    }
}
