package id.reviu.masterplan.opd.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.opd.OpdDesk;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
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
@RequestMapping("/api/masterplan/opds")
class OpdController {

    private final OpdDesk desk;

    OpdController(OpdDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<OpdView> listOpds(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(OpdView::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<OpdView> getOpd(@PathVariable String code) {
        var opd = desk.get(new OpdCode(code));
        return Answers.found(OpdView.of(opd), opd.last());
    }

    @PutMapping("/{code}")
    ResponseEntity<OpdView> putOpd(
            @PathVariable String code,
            @RequestBody OpdRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var named = new OpdCode(faults.code("/code", code));
        var facts = request.read(faults);
        faults.refuse();
        var saved = Stale.showing(() -> OpdView.of(desk.get(named)), () -> desk.put(named, facts, expected));
        return Answers.saved(saved.map(OpdView::of), saved.state().last());
    }
}
