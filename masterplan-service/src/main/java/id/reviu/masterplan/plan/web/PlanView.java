package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.Decision;
import id.reviu.masterplan.plan.Dimension;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanStatus;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan version as readers get it.
 *
 * @param proposedBy who put it before the council
 * @param decision what the council decided
 * @param validFrom the first day it holds
 * @param validTo the first day it holds no more
 * @param reason why the council gave it back
 */
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
        @Nullable Actor proposedBy,
        @Nullable Decision decision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason,
        Instant changedAt) {

    static PlanView of(Plan plan) {
        var content = plan.content();
        var standing = plan.standing();
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
                standing.proposedBy(),
                standing.decision(),
                standing.validFrom(),
                standing.validTo(),
                standing.reason(),
                plan.last().at());
    }
}
