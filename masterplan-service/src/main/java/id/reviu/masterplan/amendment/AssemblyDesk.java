package id.reviu.masterplan.amendment;

import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.plan.PlanStatus;
import id.reviu.masterplan.plan.Plans;
import id.reviu.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next version of a plan of the amendments that wait for it. */
@Service
public class AssemblyDesk {

    private final Amendments amendments;
    private final Clashes clashes;
    private final Touches touches;
    private final Works works;
    private final Plans plans;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    AssemblyDesk(
            Amendments amendments,
            Clashes clashes,
            Touches touches,
            Works works,
            Plans plans,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.clashes = clashes;
        this.touches = touches;
        this.works = works;
        this.plans = plans;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** What a version is made of; of a draft also what waits for it, and where that does not fit. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council')")
    public Assembly look(PlanId id) {
        var plan = require(id);
        var open = plan.status() == PlanStatus.DRAFT
                ? amendments.open(plan.content().code()).stream()
                        .map(entry -> new Fit(entry, clashes.of(entry.amendment(), id)))
                        .toList()
                : List.<Fit>of();
        return new Assembly(plan, open, amendments.assembledIn(id));
    }

    /**
     * Carries amendments out in a draft, one after the other; all of them or none.
     *
     * @throws AssemblyClashes when one does not fit and nobody said to carry it out anyway
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Assembly assemble(PlanId id, List<Pick> picks) {
        turns.take("assembly", id);
        var draft = require(id);
        if (draft.status() != PlanStatus.DRAFT) {
            throw new NoDraft(draft.content().title().id(), draft.number());
        }
        var broken = new ArrayList<Violation>();
        for (var i = 0; i < picks.size(); i++) {
            carryOut(draft, picks.get(i), "/amendments/" + i, broken);
        }
        if (!broken.isEmpty()) {
            throw new AssemblyClashes(broken);
        }
        return look(id);
    }

    private void carryOut(Plan draft, Pick pick, String place, List<Violation> broken) {
        turns.take("amendment", pick.amendment());
        var amendment = amendments
                .find(pick.amendment())
                .orElseThrow(() -> new Unknown("amendment", pick.amendment()))
                .amendment();
        if (draft.id().equals(amendment.draft())) {
            return;
        }
        var assembled = amendment.assemble(draft.id(), changes.after(amendment.last(), "assembled"));
        var against = clashes.of(amendment, draft.id()).stream()
                .filter(clash -> !(pick.anyway() && clash.kind().canBeOverruled()))
                .map(clash -> new Violation(place, "clash-" + clash.kind().text(), name(clash)))
                .toList();
        broken.addAll(against);
        if (against.isEmpty() && samePlan(amendment, draft, place, broken)) {
            var known = touches.of(amendment.asked(), amendment.plan());
            works.carryOut(amendment, draft.id());
            amendments.save(assembled);
            amendments.keep(
                    amendment.id(),
                    amendment.asked().deed() == Deed.ADD ? touches.of(amendment.asked(), draft.id()) : known);
            events.publishEvent(new AmendmentChanged(assembled));
        }
    }

    private boolean samePlan(Amendment amendment, Plan draft, String place, List<Violation> broken) {
        var same = require(amendment.plan())
                .content()
                .code()
                .equals(draft.content().code());
        if (!same) {
            broken.add(new Violation(place, "amends-another-plan"));
        }
        return same;
    }

    private static String name(Clash clash) {
        var field = clash.field();
        return field == null ? "" : field;
    }

    private Plan require(PlanId id) {
        return plans.find(id).orElseThrow(() -> new Unknown("plan", id));
    }
}
