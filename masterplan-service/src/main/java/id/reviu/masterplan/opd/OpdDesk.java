package id.reviu.masterplan.opd;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of OPDs. */
@Service
public class OpdDesk {

    private final Opds opds;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    OpdDesk(Opds opds, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.opds = opds;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the register, by code. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Opd> list(@Nullable String after, int limit) {
        return Page.of(
                opds.list(after == null ? "" : BadParameter.check("after", after), limit),
                limit,
                opd -> opd.code().value());
    }

    /**
     * One OPD.
     *
     * @throws Unknown when there is none with this code
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Opd get(OpdCode code) {
        return opds.find(code).orElseThrow(() -> new Unknown("opd", code));
    }

    /** Registers an OPD, or changes what the register says of it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Opd> put(OpdCode code, OpdFacts facts, @Nullable Version expected) {
        turns.take("opd", code);
        var found = opds.find(code);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), facts, expected));
        }
        Stale.unlessNew(expected);
        check(code, facts);
        var opd = new Opd(code, facts, changes.first("registered"));
        opds.add(opd);
        events.publishEvent(new OpdChanged(opd));
        return Saved.created(opd);
    }

    private Opd change(Opd opd, OpdFacts facts, @Nullable Version expected) {
        if (opd.facts().equals(facts)) {
            return opd;
        }
        Stale.unless(expected, opd.last());
        check(opd.code(), facts);
        var changed = opd.with(facts, changes.after(opd.last(), Opd.action(opd.facts(), facts)));
        opds.save(changed);
        events.publishEvent(new OpdChanged(changed));
        return changed;
    }

    private void check(OpdCode code, OpdFacts facts) {
        var faults = new Faults();
        facts.check(code, faults);
        var successor = facts.successor();
        faults.when(
                successor != null && opds.active(List.of(successor)).isEmpty(),
                "/successor",
                "unknown-opd",
                String.valueOf(successor));
        faults.refuse();
    }
}
