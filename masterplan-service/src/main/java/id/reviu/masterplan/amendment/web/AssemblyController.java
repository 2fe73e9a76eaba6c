package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.AssemblyDesk;
import id.reviu.masterplan.plan.PlanId;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssemblyController {

    private final AssemblyDesk desk;

    AssemblyController(AssemblyDesk desk) {
        this.desk = desk;
    }

    /** The amendments of a version: those that wait for it, with their conflicts, and those it is made of. */
    @GetMapping("/api/masterplan/plans/{id}/amendments")
    AssemblyView getAssembly(@PathVariable UUID id) {
        return AssemblyView.of(desk.look(new PlanId(id)));
    }

    /** Carries amendments out in a draft; all of them or none. */
    @PostMapping("/api/masterplan/plans/{id}/amendments")
    AssemblyView assemble(@PathVariable UUID id, @RequestBody AssemblyRequest request) {
        return AssemblyView.of(desk.assemble(new PlanId(id), request.read()));
    }
}
