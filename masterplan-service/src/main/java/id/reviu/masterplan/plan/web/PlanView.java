package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.Dimension;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan version as readers get it. */
record PlanView(
        UUID id,
        long version,
        String code,
        int number,
        Text title,
        int from,
        int to,
        PlanStatus status,
        @Nullable UUID basedOn,
        List<Dimension> dimensions,
        Instant changedAt) {

    static PlanView of(Plan plan) {
        var content = plan.content();
        return new PlanView(
                plan.id().value(),
                plan.last().version(),
                content.code(),
                plan.number(),
                content.title(),
                content.from(),
                content.to(),
                plan.status(),
                plan.basedOn() == null ? null : plan.basedOn().value(),
                content.dimensions(),
                plan.last().at());
    }
}
