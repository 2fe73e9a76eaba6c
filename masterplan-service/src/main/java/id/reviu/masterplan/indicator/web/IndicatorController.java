package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.indicator.IndicatorDesk;
import id.reviu.masterplan.indicator.IndicatorFilter;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/indicators")
class IndicatorController {

    private final IndicatorDesk desk;

    IndicatorController(IndicatorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<IndicatorView> listIndicators(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new IndicatorFilter(
                plan == null ? null : new PlanId(plan),
                opd == null ? null : new OpdCode(BadParameter.check("opd", opd)));
        return desk.list(filter, after, Page.limit(limit)).map(entry -> IndicatorView.of(entry, year));
    }

    @GetMapping("/{id}")
    ResponseEntity<IndicatorView> getIndicator(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year) {
        var entry = desk.get(new IndicatorId(id));
        return Answers.found(IndicatorView.of(entry, year), entry.indicator().last());
    }

    /** Takes it out of a draft. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> dropIndicator(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var named = new IndicatorId(id);
        return Stale.showing(() -> IndicatorView.of(desk.get(named), null), () -> {
            desk.drop(named, expected);
            return ResponseEntity.noContent().<Void>build();
        });
    }

    @PutMapping("/{id}")
    ResponseEntity<IndicatorView> putIndicator(
            @PathVariable UUID id,
            @RequestBody IndicatorRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var facts = request.read(faults);
        faults.refuse();
        var named = new IndicatorId(id);
        var saved =
                Stale.showing(() -> IndicatorView.of(desk.get(named), null), () -> desk.put(named, facts, expected));
        return Answers.saved(
                saved.map(entry -> IndicatorView.of(entry, null)),
                saved.state().indicator().last());
    }
}
