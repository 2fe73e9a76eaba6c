package id.reviu.masterplan.comparison.web;

import id.reviu.masterplan.comparison.ComparisonDesk;
import id.reviu.masterplan.plan.PlanId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ComparisonController {

    private final ComparisonDesk desk;

    ComparisonController(ComparisonDesk desk) {
        this.desk = desk;
    }

    /** Compares a version with an earlier one; with the one before it when none is named. */
    @GetMapping("/api/masterplan/plans/{id}/comparison")
    ComparisonView comparePlans(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID from) {
        return ComparisonView.of(desk.compare(new PlanId(id), from == null ? null : new PlanId(from)));
    }
}
