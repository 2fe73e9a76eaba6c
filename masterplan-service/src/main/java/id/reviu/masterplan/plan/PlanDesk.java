package id.reviu.masterplan.plan;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.identity.CurrentUser;
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
    private final Approvals approvals;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    PlanDesk(
            Plans plans,
            PlanUse use,
            Approvals approvals,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.use = use;
        this.approvals = approvals;
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
                id,
                plans.nextNumber(content.code()),
                PlanStatus.DRAFT,
                null,
                content,
                Standing.NONE,
                changes.first("drafted"));
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

    /** Begins the next version as a copy of the one in force. Beginning it again under the same id changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Plan> draft(PlanId id, PlanId basis) {
        turns.take("plan", id);
        var found = plans.find(id);
        if (found.isPresent()) {
            return Saved.updated(
                    found.filter(plan -> basis.equals(plan.basedOn())).orElseThrow(() -> new PlanIdTaken(id)));
        }
        var base = get(basis);
        turns.take("plan code", base.content().code());
        if (base.status() != PlanStatus.APPROVED) {
            throw new NotInForce(base.content().title().id(), base.number());
        }
        plans.onItsWay(base.content().code()).ifPresent(number -> {
            throw new DraftOpen(number);
        });
        var draft = base.next(id, plans.nextNumber(base.content().code()), changes.first("drafted"));
        plans.add(draft);
        events.publishEvent(new PlanChanged(draft));
        events.publishEvent(new VersionDrafted(draft, base));
        return Saved.created(draft);
    }

    /** Puts a draft before the council, where it rests. Proposing it again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Plan propose(PlanId id, @Nullable Version expected) {
        turns.take("plan", id);
        var plan = get(id);
        if (plan.status() == PlanStatus.PROPOSED) {
            return plan;
        }
        Stale.unless(expected, plan.last());
        return saveStatus(plan.propose(changes.after(plan.last(), "proposed")));
    }

    /** Gives a proposed version back to be mended. */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'council')")
    public Plan giveBack(PlanId id, String reason, @Nullable Version expected) {
        turns.take("plan", id);
        var plan = get(id);
        Stale.unless(expected, plan.last());
        return saveStatus(plan.giveBack(reason, changes.after(plan.last(), "returned")));
    }

    /**
     * Puts a version in force; the one that was in force is superseded. Approving again changes nothing. Where it takes the place of
     * another, the council has to decide, and not who proposed it.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'council')")
    public Plan approve(PlanId id, Approval approval, @Nullable Version expected) {
        turns.take("plan", id);
        var plan = get(id);
        if (plan.status() == PlanStatus.APPROVED) {
            return plan;
        }
        Stale.unless(expected, plan.last());
        turns.take("plan code", plan.content().code());
        var before = plans.inForce(plan.content().code());
        before.ifPresent(replaced -> requireCouncil(plan));
        var from = approvals.check(plan, before.orElse(null), approval);
        var approved = plan.approve(approval.decision(), from, changes.after(plan.last(), "approved"));
        before.ifPresent(
                replaced -> saveStatus(replaced.supersede(from, changes.after(replaced.last(), "superseded"))));
        return saveStatus(approved);
    }

    private static void requireCouncil(Plan plan) {
        var author = CurrentUser.get();
        if (!author.is("council")) {
            throw new CouncilDecides();
        }
        plan.requireApprovableBy(author.actor().id());
    }

    private Plan saveStatus(Plan plan) {
        plans.saveStatus(plan);
        events.publishEvent(new PlanChanged(plan));
        return plan;
    }
}
