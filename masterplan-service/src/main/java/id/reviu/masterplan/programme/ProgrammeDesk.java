package id.reviu.masterplan.programme;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.CodeTaken;
import id.reviu.masterplan.change.PartGone;
import id.reviu.masterplan.change.PartInUse;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.history.Histories;
import id.reviu.masterplan.history.HistoryKind;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.Opds;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.Plans;
import id.reviu.masterplan.plan.VersionDrafted;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds programmes to plan versions and changes them while the version is a draft. */
@Service
public class ProgrammeDesk {

    private final Programmes programmes;
    private final Plans plans;
    private final Opds opds;
    private final Histories histories;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    ProgrammeDesk(
            Programmes programmes,
            Plans plans,
            Opds opds,
            Histories histories,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.plans = plans;
        this.opds = opds;
        this.histories = histories;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of programmes, by code. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<ProgrammeEntry> list(ProgrammeFilter filter, @Nullable String after, int limit) {
        return Page.of(
                programmes.list(filter, Cursor.read(after), limit),
                limit,
                entry -> new Cursor(
                                entry.programme().facts().code(),
                                entry.programme().id().value())
                        .toString());
    }

    /**
     * One programme.
     *
     * @throws Unknown when there is none with this id
     */
    @Transactional(readOnly = true)
    @EveryRole
    public ProgrammeEntry get(ProgrammeId id) {
        return programmes.find(id).orElseThrow(() -> new Unknown("programme", id));
    }

    /** Adds a programme, or changes it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<ProgrammeEntry> put(ProgrammeId id, ProgrammeFacts facts, @Nullable Version expected) {
        turns.take("programme", id);
        var found = programmes.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), facts, expected));
        }
        Stale.unlessNew(expected);
        PartGone.when(histories.knows(HistoryKind.PROGRAMME, id.toString()), id.value());
        var origin = programmes.originOf(facts.plan(), facts.code()).orElse(id);
        var programme = new Programme(id, origin, facts, changes.first("added"));
        check(programme);
        programmes.add(programme);
        events.publishEvent(new ProgrammeChanged(programme));
        return Saved.created(get(id));
    }

    private ProgrammeEntry change(ProgrammeEntry entry, ProgrammeFacts facts, @Nullable Version expected) {
        var programme = entry.programme();
        if (programme.facts().equals(facts)) {
            return entry;
        }
        Stale.unless(expected, programme.last());
        var changed = programme.with(facts, changes.after(programme.last(), "changed"));
        check(changed);
        programmes.save(changed);
        events.publishEvent(new ProgrammeChanged(changed));
        return get(programme.id());
    }

    /**
     * Takes a programme out of a draft.
     *
     * @throws PartInUse when a finding is about it
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public void drop(ProgrammeId id, @Nullable Version expected) {
        turns.take("programme", id);
        var programme = get(id).programme();
        Stale.unless(expected, programme.last());
        plans.hold(programme.facts().plan()).ifPresent(Plan::requireChangeable);
        if (programmes.isFoundIn(id)) {
            throw new PartInUse(programme.facts().name());
        }
        programmes.remove(id);
        events.publishEvent(new ProgrammeDropped(
                new Programme(id, programme.origin(), programme.facts(), changes.after(programme.last(), "dropped"))));
    }

    /** The next version of a plan begins with copies of its programmes. */
    @EventListener
    void on(VersionDrafted drafted) {
        var draft = drafted.draft();
        programmes.copy(drafted.basis().id(), draft);
        programmes.of(draft.id()).forEach(copy -> events.publishEvent(new ProgrammeChanged(copy.programme())));
    }

    private void check(Programme programme) {
        var facts = programme.facts();
        var faults = new Faults();
        var plan = plans.hold(facts.plan());
        if (plan.isEmpty()) {
            faults.when(true, "/plan", "unknown-plan", facts.plan().toString());
        } else {
            plan.get().requireChangeable();
            facts.check(plan.get(), opds.active(facts.opds()), faults);
        }
        faults.refuse();
        turns.take("programme codes", facts.plan());
        if (programmes.codeTaken(programme)) {
            throw new CodeTaken(facts.code());
        }
    }
}
