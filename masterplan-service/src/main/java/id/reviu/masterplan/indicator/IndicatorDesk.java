package id.reviu.masterplan.indicator;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds indicators with their targets, and changes them while their plan version is a draft. */
@Service
public class IndicatorDesk {

    private final Indicators indicators;
    private final Plans plans;
    private final Opds opds;
    private final Histories histories;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    IndicatorDesk(
            Indicators indicators,
            Plans plans,
            Opds opds,
            Histories histories,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.plans = plans;
        this.opds = opds;
        this.histories = histories;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of indicators, by code. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<IndicatorEntry> list(IndicatorFilter filter, @Nullable String after, int limit) {
        return Page.of(
                indicators.list(filter, Cursor.read(after), limit),
                limit,
                entry -> new Cursor(
                                entry.indicator().facts().code(),
                                entry.indicator().id().value())
                        .toString());
    }

    /**
     * One indicator.
     *
     * @throws Unknown when there is none with this id
     */
    @Transactional(readOnly = true)
    @EveryRole
    public IndicatorEntry get(IndicatorId id) {
        return indicators.find(id).orElseThrow(() -> new Unknown("indicator", id));
    }

    /** Adds an indicator, or changes it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<IndicatorEntry> put(IndicatorId id, IndicatorFacts facts, @Nullable Version expected) {
        turns.take("indicator", id);
        var found = indicators.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), facts, expected));
        }
        Stale.unlessNew(expected);
        check(id, facts);
        PartGone.when(histories.knows(HistoryKind.INDICATOR, id.toString()), id.value());
        var indicator = new Indicator(id, origin(id, facts), facts.inOrder(), changes.first("added"));
        indicators.add(indicator);
        events.publishEvent(new IndicatorChanged(indicator));
        return Saved.created(get(id));
    }

    private IndicatorId origin(IndicatorId id, IndicatorFacts facts) {
        var plan = facts.plan();
        return plan == null ? id : indicators.originOf(plan, facts.code()).orElse(id);
    }

    /**
     * Takes an indicator out of a draft.
     *
     * @throws PartInUse when a finding is about it, or it has values
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public void drop(IndicatorId id, @Nullable Version expected) {
        turns.take("indicator", id);
        var indicator = get(id).indicator();
        Stale.unless(expected, indicator.last());
        var plan = indicator.facts().plan();
        if (plan != null) {
            plans.hold(plan).ifPresent(Plan::requireChangeable);
        }
        if (indicators.isInUse(id)) {
            throw new PartInUse(indicator.facts().name());
        }
        indicators.remove(id);
        events.publishEvent(new IndicatorDropped(
                new Indicator(id, indicator.origin(), indicator.facts(), changes.after(indicator.last(), "dropped"))));
    }

    /** The next version of a plan begins with copies of its indicators. */
    @EventListener
    void on(VersionDrafted drafted) {
        var draft = drafted.draft();
        indicators.copy(drafted.basis().id(), draft);
        indicators.of(draft.id()).forEach(copy -> events.publishEvent(new IndicatorChanged(copy)));
    }

    private IndicatorEntry change(IndicatorEntry entry, IndicatorFacts facts, @Nullable Version expected) {
        var indicator = entry.indicator();
        var wanted = facts.inOrder();
        if (indicator.facts().equals(wanted)) {
            return entry;
        }
        Stale.unless(expected, indicator.last());
        var action = Indicator.action(indicator.facts(), wanted);
        var changed = indicator.with(wanted, changes.after(indicator.last(), action));
        check(indicator.id(), facts);
        indicators.save(changed);
        events.publishEvent(new IndicatorChanged(changed));
        return get(indicator.id());
    }

    /** Faults are told at the places of the request, so it sees the targets in the order they came in. */
    private void check(IndicatorId id, IndicatorFacts facts) {
        var faults = new Faults();
        facts.check(faults);
        checkPlan(facts, faults);
        faults.when(
                opds.active(List.of(facts.opd())).isEmpty(),
                "/opd",
                "unknown-opd",
                facts.opd().value());
        faults.refuse();
        turns.take("indicator codes", String.valueOf(facts.plan()));
        if (indicators.codeTaken(id, facts)) {
            throw new CodeTaken(facts.code());
        }
    }

    private void checkPlan(IndicatorFacts facts, Faults faults) {
        var id = facts.plan();
        if (id == null) {
            faults.when(
                    !plans.anyHasDimension(facts.dimension()), "/dimension", "unknown-dimension", facts.dimension());
            return;
        }
        var plan = plans.hold(id);
        if (plan.isEmpty()) {
            faults.when(true, "/plan", "unknown-plan", id.toString());
            return;
        }
        plan.get().requireChangeable();
        facts.check(plan.get().content(), faults);
    }
}
