package id.reviu.masterplan.finding.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.finding.FindingDesk;
import id.reviu.masterplan.finding.FindingEntry;
import id.reviu.masterplan.finding.FindingFilter;
import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.finding.FindingState;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
@RequestMapping("/api/masterplan/findings")
class FindingController {

    private final FindingDesk desk;

    FindingController(FindingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<FindingView> listFindings(
            @RequestParam(required = false) @Nullable UUID review,
            @RequestParam(required = false) @Nullable String dimension,
            @Parameter(schema = @Schema(allowableValues = {"draft", "final", "withdrawn"}))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new FindingFilter(
                review == null ? null : new ReviewId(review),
                dimension == null ? null : BadParameter.check("dimension", dimension),
                state == null ? null : state(state));
        return desk.list(filter, after, Page.limit(limit)).map(FindingView::of);
    }

    private static FindingState state(String wanted) {
        return Stream.of(FindingState.values())
                .filter(state -> state.text().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadParameter("state"));
    }

    @GetMapping("/{id}")
    ResponseEntity<FindingView> getFinding(@PathVariable UUID id) {
        return found(desk.get(new FindingId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<FindingView> putFinding(
            @PathVariable UUID id,
            @RequestBody FindingRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var words = request.words(faults);
        var claims = request.claims(faults);
        faults.refuse();
        var saved = showing(id, () -> desk.put(new FindingId(id), words, claims, expected));
        return Answers.saved(saved.map(FindingView::of), saved.state().finding().last());
    }

    @PostMapping("/{id}/conclusion")
    ResponseEntity<FindingView> concludeFinding(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(showing(id, () -> desk.conclude(new FindingId(id), expected)));
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<FindingView> reopenFinding(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.reopen(new FindingId(id), reason, expected)));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<FindingView> withdrawFinding(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, () -> desk.withdraw(new FindingId(id), reason, expected)));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> FindingView.of(desk.get(new FindingId(id))), work);
    }

    private static ResponseEntity<FindingView> found(FindingEntry entry) {
        return Answers.found(FindingView.of(entry), entry.finding().last());
    }
}
