package id.reviu.masterplan.evaluation.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.evaluation.EvaluationDesk;
import id.reviu.masterplan.input.Faults;
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
@RequestMapping("/api/masterplan/evaluations")
class EvaluationController {

    private final EvaluationDesk desk;

    EvaluationController(EvaluationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<EvaluationView> listEvaluations(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(EvaluationView::of);
    }

    @GetMapping("/{year}")
    ResponseEntity<EvaluationView> getEvaluation(@PathVariable int year) {
        var evaluation = desk.get(year);
        return Answers.found(EvaluationView.of(evaluation), evaluation.last());
    }

    @PutMapping("/{year}")
    ResponseEntity<EvaluationView> putEvaluation(
            @PathVariable int year,
            @RequestBody EvaluationRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        faults.year("/year", year);
        var result = request.read(faults);
        faults.refuse();
        var saved = Stale.showing(() -> EvaluationView.of(desk.get(year)), () -> desk.put(year, result, expected));
        return Answers.saved(saved.map(EvaluationView::of), saved.state().last());
    }
}
