package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.answer.Answers;
import id.reviu.masterplan.answer.ReasonRequest;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.Dimension;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanDesk;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan")
class PlanController {

    private final PlanDesk desk;

    PlanController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/plans")
    Page<PlanView> listPlans(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(PlanView::of);
    }

    @GetMapping("/plans/{id}")
    ResponseEntity<PlanView> getPlan(@PathVariable UUID id) {
        var plan = desk.get(new PlanId(id));
        return Answers.found(PlanView.of(plan), plan.last());
    }

    @PutMapping("/plans/{id}")
    ResponseEntity<PlanView> putPlan(
            @PathVariable UUID id,
            @RequestBody PlanRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var content = request.read(faults);
        faults.refuse();
        var named = new PlanId(id);
        var saved = Stale.showing(() -> PlanView.of(desk.get(named)), () -> desk.put(named, content, expected));
        return Answers.saved(saved.map(PlanView::of), saved.state().last());
    }

    /** Begins the next version as a copy of the version in force. */
    @PostMapping("/plans/{id}/drafts")
    ResponseEntity<PlanView> draftPlan(@PathVariable UUID id, @RequestBody DraftRequest request) {
        var saved = desk.draft(request.read(), new PlanId(id));
        return Answers.saved(saved.map(PlanView::of), saved.state().last());
    }

    @PostMapping("/plans/{id}/proposal")
    ResponseEntity<PlanView> proposePlan(
            @PathVariable UUID id, @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return found(id, () -> desk.propose(new PlanId(id), expected));
    }

    @PostMapping("/plans/{id}/return")
    ResponseEntity<PlanView> returnPlan(
            @PathVariable UUID id,
            @RequestBody ReasonRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var reason = request.read();
        return found(id, () -> desk.giveBack(new PlanId(id), reason, expected));
    }

    @PostMapping("/plans/{id}/approval")
    ResponseEntity<PlanView> approvePlan(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ApprovalRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var approval = ApprovalRequest.read(request);
        return found(id, () -> desk.approve(new PlanId(id), approval, expected));
    }

    private ResponseEntity<PlanView> found(UUID id, Supplier<Plan> work) {
        var plan = Stale.showing(() -> PlanView.of(desk.get(new PlanId(id))), work);
        return Answers.found(PlanView.of(plan), plan.last());
    }

    @GetMapping("/dimensions")
    Page<Dimension> listDimensions(@RequestParam(required = false) @Nullable UUID plan) {
        return new Page<>(desk.dimensions(plan == null ? null : new PlanId(plan)), null);
    }
}
