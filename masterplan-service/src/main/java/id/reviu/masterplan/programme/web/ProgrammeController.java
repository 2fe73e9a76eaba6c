package id.reviu.masterplan.programme.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.programme.ProgrammeDesk;
import id.reviu.masterplan.programme.ProgrammeFilter;
import id.reviu.masterplan.programme.ProgrammeId;
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
@RequestMapping("/api/masterplan/programmes")
class ProgrammeController {

    private final ProgrammeDesk desk;

    ProgrammeController(ProgrammeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<ProgrammeView> listProgrammes(
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new ProgrammeFilter(
                plan == null ? null : new PlanId(plan),
                opd == null ? null : new OpdCode(BadParameter.check("opd", opd)));
        return desk.list(filter, after, Page.limit(limit)).map(ProgrammeView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProgrammeView> getProgramme(@PathVariable UUID id) {
        var entry = desk.get(new ProgrammeId(id));
        return Answers.found(ProgrammeView.of(entry), entry.programme().last());
    }

    /** Takes it out of a draft. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> dropProgramme(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var named = new ProgrammeId(id);
        return Stale.showing(() -> ProgrammeView.of(desk.get(named)), () -> {
            desk.drop(named, expected);
            return ResponseEntity.noContent().<Void>build();
        });
    }

    @PutMapping("/{id}")
    ResponseEntity<ProgrammeView> putProgramme(
            @PathVariable UUID id,
            @RequestBody ProgrammeRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var facts = request.read(faults);
        faults.refuse();
        var named = new ProgrammeId(id);
        var saved = Stale.showing(() -> ProgrammeView.of(desk.get(named)), () -> desk.put(named, facts, expected));
        return Answers.saved(
                saved.map(ProgrammeView::of), saved.state().programme().last());
    }
}
