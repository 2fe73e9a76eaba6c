package id.reviu.masterplan.calendar;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets until when the values of a year are due. */
@Service
public class DeadlineDesk {

    private final Deadlines deadlines;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    DeadlineDesk(Deadlines deadlines, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of deadlines, the latest year first. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Deadline> list(@Nullable String after, int limit) {
        return Page.of(
                deadlines.list(BadParameter.number("after", after, Integer.MAX_VALUE), limit),
                limit,
                deadline -> String.valueOf(deadline.year()));
    }

    /**
     * The deadline of a year.
     *
     * @throws Unknown when it has none
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Deadline get(int year) {
        return deadlines.find(year).orElseThrow(() -> new Unknown("deadline", year));
    }

    /** Sets the deadline of a year, or moves it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Deadline> put(int year, LocalDate dueOn, @Nullable Version expected) {
        turns.take("deadline", year);
        var faults = new Faults();
        Deadline.check(year, dueOn, faults);
        faults.refuse();
        var found = deadlines.find(year);
        if (found.isPresent()) {
            return Saved.updated(move(found.get(), dueOn, expected));
        }
        Stale.unlessNew(expected);
        var deadline = new Deadline(year, dueOn, changes.first("set"));
        deadlines.add(deadline);
        events.publishEvent(new DeadlineChanged(deadline));
        return Saved.created(deadline);
    }

    private Deadline move(Deadline deadline, LocalDate dueOn, @Nullable Version expected) {
        if (deadline.dueOn().equals(dueOn)) {
            return deadline;
        }
        Stale.unless(expected, deadline.last());
        var moved = deadline.moved(dueOn, changes.after(deadline.last(), "moved"));
        deadlines.save(moved);
        events.publishEvent(new DeadlineChanged(moved));
        return moved;
    }
}
