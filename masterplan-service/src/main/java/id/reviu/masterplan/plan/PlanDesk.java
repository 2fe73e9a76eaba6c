package id.reviu.masterplan.plan;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, changes and approves plan versions. */
@Service
public class PlanDesk {

    private final Plans plans;
    private final PlanUse use;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    PlanDesk(Plans plans, PlanUse use, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.plans = plans;
        this.use = use;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of versions, by plan and number. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Plan> list(@Nullable String after, int limit) {
        var from = PlanCursor.read(after);
        return Page.of(
                plans.list(from.code(), from.number(), limit),
                limit,
                plan -> PlanCursor.of(plan).toString());
    }

    /**
     * One version.
     *
     * @throws Unknown when there is none with this id
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Plan get(PlanId id) {
        return plans.find(id).orElseThrow(() -> new Unknown("plan", id));
    }

    /** The dimensions of a version; without an id, of the version in force, else of the newest. */
    @Transactional(readOnly = true)
    @EveryRole
    public List<Dimension> dimensions(@Nullable PlanId id) {
        return id == null
                ? plans.current().map(plan -> plan.content().dimensions()).orElse(List.of())
                : get(id).content().dimensions();
    }

    /** Drafts a version, or changes a draft. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Plan> put(PlanId id, PlanContent content, @Nullable Version expected) {
        turns.take("plan", id);
        var found = plans.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), content, expected));
        }
        Stale.unlessNew(expected);
        check(content);
        turns.take("plan code", content.code());
        var plan = new Plan(
                id, plans.nextNumber(content.code()), PlanStatus.DRAFT, null, content, changes.first("drafted"));
        plans.add(plan);
        events.publishEvent(new PlanChanged(plan));
        return Saved.created(plan);
    }

    private Plan change(Plan plan, PlanContent content, @Nullable Version expected) {
        if (plan.content().equals(content)) {
            return plan;
        }
        Stale.unless(expected, plan.last());
        var changed = plan.with(content, changes.after(plan.last(), "changed"));
        check(content);
        use.check(plan.id(), content);
        if (!plan.content().code().equals(content.code())) {
            throw new PlanCodeFixed(plan.content().code());
        }
        plans.save(changed);
        events.publishEvent(new PlanChanged(changed));
        return changed;
    }

    private static void check(PlanContent content) {
        var faults = new Faults();
        content.check(faults);
        faults.refuse();
    }

    /** Puts a version in force; the one that was in force is superseded. Approving again changes nothing. */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'council')")
    public Plan approve(PlanId id, @Nullable Version expected) {
        turns.take("plan", id);
        var plan = get(id);
        if (plan.status() == PlanStatus.APPROVED) {
            return plan;
        }
        Stale.unless(expected, plan.last());
        turns.take("plan code", plan.content().code());
        var approved = plan.approve(changes.after(plan.last(), "approved"));
        plans.inForce(plan.content().code()).ifPresent(this::supersede);
        plans.saveStatus(approved);
        events.publishEvent(new PlanChanged(approved));
        return approved;
    }

    private void supersede(Plan before) {
        var superseded = before.supersede(changes.after(before.last(), "superseded"));
        plans.saveStatus(superseded);
        events.publishEvent(new PlanChanged(superseded));
    }
}
