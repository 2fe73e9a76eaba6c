package id.reviu.masterplan.comparison.web;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanStatus;
import java.util.UUID;

/** One side of a comparison. */
record ComparedVersion(UUID id, String code, int number, Text title, int from, int to, PlanStatus status) {

    static ComparedVersion of(Plan plan) {
        var content = plan.content();
        return new ComparedVersion(
                plan.id().value(),
                content.code(),
                plan.number(),
                content.title(),
                content.from(),
                content.to(),
                plan.status());
    }
}
