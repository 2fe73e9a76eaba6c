package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.InstrumentDesk;
import id.reviu.masterplan.instrument.InstrumentId;
import id.reviu.masterplan.instrument.InstrumentState;
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
@RequestMapping("/api/masterplan/instruments")
class InstrumentController {

    private final InstrumentDesk desk;

    InstrumentController(InstrumentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<InstrumentSummary> listInstruments(
            @Parameter(schema = @Schema(allowableValues = {"draft", "published"}))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.list(state == null ? null : state(state), after, Page.limit(limit))
                .map(InstrumentSummary::of);
    }

    private static InstrumentState state(String wanted) {
        return Stream.of(InstrumentState.values())
                .filter(state -> state.text().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadParameter("state"));
    }

    @GetMapping("/{id}")
    ResponseEntity<InstrumentView> getInstrument(@PathVariable UUID id) {
        var instrument = desk.get(new InstrumentId(id));
        return Answers.found(InstrumentView.of(instrument), instrument.last());
    }

    @PutMapping("/{id}")
    ResponseEntity<InstrumentView> putInstrument(
            @PathVariable UUID id,
            @RequestBody InstrumentRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var facts = request.read(faults);
        faults.refuse();
        var saved = showing(id, () -> desk.put(new InstrumentId(id), facts, expected));
        return Answers.saved(saved.map(InstrumentView::of), saved.state().last());
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<InstrumentView> publishInstrument(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var instrument = showing(id, () -> desk.publish(new InstrumentId(id), expected));
        return Answers.found(InstrumentView.of(instrument), instrument.last());
    }

    /** Reckons scores with an instrument and keeps nothing. */
    @PostMapping("/{id}/trial")
    TrialView tryInstrument(@PathVariable UUID id, @RequestBody TrialRequest request) {
        var faults = new Faults();
        var scores = request.readScores(faults);
        var leftOut = request.readLeftOut(faults);
        faults.refuse();
        return TrialView.of(desk.reckon(new InstrumentId(id), scores, leftOut));
    }

    private <T> T showing(UUID id, Supplier<T> work) {
        return Stale.showing(() -> InstrumentView.of(desk.get(new InstrumentId(id))), work);
    }
}
