package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.indicator.RealisationDesk;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/indicators/{id}/realisations")
class RealisationController {

    private static final int LONGEST_NOTE = 4000;

    private final RealisationDesk desk;

    RealisationController(RealisationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<RealisationView> listRealisations(@PathVariable UUID id) {
        return new Page<>(
                desk.list(new IndicatorId(id)).stream().map(RealisationView::of).toList(), null);
    }

    @GetMapping("/{year}")
    ResponseEntity<RealisationView> getRealisation(@PathVariable UUID id, @PathVariable int year) {
        return found(desk.get(new IndicatorId(id), year));
    }

    @PutMapping("/{year}")
    ResponseEntity<RealisationView> putRealisation(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestBody RealisationRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected,
            @Parameter(description = "* for the first value of the year only")
                    @RequestHeader(value = "If-None-Match", required = false)
                    @Nullable
                    String unless) {
        var faults = new Faults();
        faults.year("/year", year);
        var value = faults.figure("/value", request.value());
        var note = faults.optionalText("/note", request.note(), LONGEST_NOTE);
        faults.refuse();
        var saved =
                showing(id, year, () -> desk.put(new IndicatorId(id), year, value, note, expected, "*".equals(unless)));
        return Answers.saved(saved.map(RealisationView::of), saved.state().last());
    }

    @PostMapping("/{year}/submission")
    ResponseEntity<RealisationView> submitRealisation(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(showing(id, year, () -> desk.submit(new IndicatorId(id), year, expected)));
    }

    @PostMapping("/{year}/verification")
    ResponseEntity<RealisationView> verifyRealisation(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(showing(id, year, () -> desk.verify(new IndicatorId(id), year, expected)));
    }

    @PostMapping("/{year}/return")
    ResponseEntity<RealisationView> returnRealisation(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, year, () -> desk.giveBack(new IndicatorId(id), year, reason, expected)));
    }

    @PostMapping("/{year}/reopening")
    ResponseEntity<RealisationView> reopenRealisation(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(showing(id, year, () -> desk.reopen(new IndicatorId(id), year, reason, expected)));
    }

    private <T> T showing(UUID indicator, int year, Supplier<T> work) {
        return Stale.showing(() -> RealisationView.of(desk.get(new IndicatorId(indicator), year)), work);
    }

    private static ResponseEntity<RealisationView> found(Realisation realisation) {
        return Answers.found(RealisationView.of(realisation), realisation.last());
    }
}
