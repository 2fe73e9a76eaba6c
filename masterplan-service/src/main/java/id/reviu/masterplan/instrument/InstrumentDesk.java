package id.reviu.masterplan.instrument;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.CodeTaken;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the instruments, and takes the city's own. */
@Service
public class InstrumentDesk {

    private static final String KIND = "instrument";

    private final Instruments instruments;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    InstrumentDesk(Instruments instruments, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.instruments = instruments;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of instruments, by code. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Instrument> list(@Nullable InstrumentState state, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        return Page.of(
                instruments.list(from.key(), from.id(), state, limit),
                limit,
                one -> new Cursor(one.facts().code(), one.id().value()).toString());
    }

    /**
     * One instrument.
     *
     * @throws Unknown when there is none
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Instrument get(InstrumentId id) {
        return instruments.find(id).orElseThrow(() -> new Unknown(KIND, id));
    }

    /**
     * Drafts an instrument of the city's own, or changes a draft. What does not add up is not taken.
     *
     * @throws CodeTaken when the code belongs to an instrument that came with the software
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Instrument> put(InstrumentId id, InstrumentFacts facts, @Nullable Version expected) {
        turns.take(KIND, facts.code());
        var found = instruments.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), facts, expected));
        }
        Stale.unlessNew(expected);
        check(facts);
        var siblings = instruments.ofCode(facts.code());
        if (siblings.stream().anyMatch(Instrument::shipped)) {
            throw new CodeTaken(facts.code());
        }
        var number = siblings.isEmpty() ? 1 : siblings.getLast().number() + 1;
        var instrument = Instrument.draft(id, number, facts, changes.first("drafted"));
        instruments.add(instrument);
        events.publishEvent(new InstrumentChanged(instrument));
        return Saved.created(instrument);
    }

    private Instrument change(Instrument instrument, InstrumentFacts facts, @Nullable Version expected) {
        if (!instrument.facts().code().equals(facts.code())) {
            throw new InstrumentCodeFixed(instrument.facts().code());
        }
        if (instrument.facts().equals(facts)) {
            return instrument;
        }
        Stale.unless(expected, instrument.last());
        check(facts);
        return save(instrument.with(facts, changes.after(instrument.last(), "changed")));
    }

    /**
     * Opens it for assessments. Publishing it again changes nothing.
     *
     * @throws YearsTaken when another of its code is valid in one of its years
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Instrument publish(InstrumentId id, @Nullable Version expected) {
        turns.take(KIND, get(id).facts().code());
        var instrument = get(id);
        if (instrument.state() == InstrumentState.PUBLISHED) {
            return instrument;
        }
        Stale.unless(expected, instrument.last());
        check(instrument.facts());
        for (var other : instruments.ofCode(instrument.facts().code())) {
            if (other.state() == InstrumentState.PUBLISHED && meet(other.facts(), instrument.facts())) {
                throw new YearsTaken(other);
            }
        }
        return save(instrument.publish(changes.after(instrument.last(), "published")));
    }

    /**
     * Reckons scores and keeps nothing.
     *
     * @param scores by leaf
     * @param leftOut leaves that do not count
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Trial reckon(InstrumentId id, Map<String, BigDecimal> scores, Set<String> leftOut) {
        var instrument = get(id);
        var faults = new Faults();
        scores.forEach((leaf, score) -> instrument
                .scale(leaf)
                .ifPresentOrElse(
                        scale -> faults.when(
                                !scale.holds(score),
                                "/scores/" + leaf,
                                "off-scale",
                                scale.min().toPlainString(),
                                scale.max().toPlainString(),
                                scale.step().toPlainString()),
                        () -> faults.when(true, "/scores/" + leaf, "unknown-leaf", leaf)));
        var leaves = Set.copyOf(instrument.leaves());
        leftOut.forEach(leaf -> faults.when(!leaves.contains(leaf), "/leftOut", "unknown-leaf", leaf));
        faults.refuse();
        return new Trial(instrument.outcome(scores, leftOut), instrument.lifts(scores, leftOut));
    }

    private static boolean meet(InstrumentFacts one, InstrumentFacts other) {
        return one.holdsIn(other.from()) || other.holdsIn(one.from());
    }

    private static void check(InstrumentFacts facts) {
        var faults = new Faults();
        facts.check(faults);
        faults.refuse();
    }

    private Instrument save(Instrument instrument) {
        instruments.save(instrument);
        events.publishEvent(new InstrumentChanged(instrument));
        return instrument;
    }
}
