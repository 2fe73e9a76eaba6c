package id.reviu.masterplan.messaging;

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

/** A plan version on {@code reviu.plan.v1}. */
record PlanState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
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
        @Nullable LocalDate validTo) {

    static final String TOPIC = "reviu.plan.v1";

    static PlanState of(Plan plan) {
        var content = plan.content();
        var standing = plan.standing();
        var last = plan.last();
        return new PlanState(
                plan.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
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
                standing.validTo());
    }
}
