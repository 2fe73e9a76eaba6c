package id.reviu.masterplan.action;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.calendar.CityDay;
import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.Meeting;
import id.reviu.masterplan.meeting.MeetingDesk;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.meeting.MeetingState;
import id.reviu.masterplan.team.Leads;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives offices something to do, as a meeting asked. The administrator and the review's lead give it. */
@Service
public class ActionDesk {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final Actions actions;
    private final MeetingDesk meetings;
    private final Leads leads;
    private final Turns turns;
    private final Changes changes;
    private final CityDay city;
    private final ApplicationEventPublisher events;

    ActionDesk(
            Actions actions,
            MeetingDesk meetings,
            Leads leads,
            Turns turns,
            Changes changes,
            CityDay city,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.meetings = meetings;
        this.leads = leads;
        this.turns = turns;
        this.changes = changes;
        this.city = city;
        this.events = events;
    }

    /** A piece of the list by due date: an OPD's people see those of the meetings that it is called to. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<ActionEntry> list(ActionFilter filter, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        return Page.of(
                actions.list(filter, day(from), from.id(), limit, city.today()),
                limit,
                entry -> new Cursor(
                                entry.item().facts().due().toString(),
                                entry.item().id().value())
                        .toString());
    }

    private static LocalDate day(Cursor from) {
        try {
            return from.key().isEmpty() ? BEFORE_ALL : LocalDate.parse(from.key());
        } catch (DateTimeException notADay) {
            throw new BadParameter("after");
        }
    }

    /**
     * One action item.
     *
     * @throws NotYourAction when the reader's office is not called to its meeting
     * @throws Unknown when there is none
     */
    @Transactional(readOnly = true)
    @EveryRole
    public ActionEntry get(ActionId id) {
        return actions.find(id, city.today()).orElseThrow(() -> missing(id));
    }

    private RuntimeException missing(ActionId id) {
        return actions.exists(id) ? new NotYourAction() : new Unknown("action", id);
    }

    /** Gives an office something to do, or changes it while it is open. */
    @Transactional
    @Reviewers
    public Saved<ActionEntry> put(ActionId id, ActionFacts facts, @Nullable Version expected) {
        turns.take("meeting", facts.meeting());
        turns.take("action", id);
        var found = actions.find(id, city.today());
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), facts, expected));
        }
        Stale.unlessNew(expected);
        check(facts);
        var item = ActionItem.given(id, facts, changes.first("given"));
        actions.add(item);
        events.publishEvent(new ActionChanged(item));
        return Saved.created(get(id));
    }

    private ActionEntry change(ActionEntry entry, ActionFacts facts, @Nullable Version expected) {
        leads.require(entry.review());
        var item = entry.item();
        if (item.facts().equals(facts)) {
            return entry;
        }
        if (!item.facts().meeting().equals(facts.meeting())) {
            throw new ActionOfAnotherMeeting();
        }
        Stale.unless(expected, item.last());
        var changed = item.with(facts, changes.after(item.last(), "changed"));
        check(facts);
        return save(changed);
    }

    private void check(ActionFacts facts) {
        var faults = new Faults();
        var meeting = meeting(facts.meeting(), faults);
        faults.refuse();
        leads.require(meeting.facts().review());
        faults.when(meeting.state() == MeetingState.CANCELLED, "/meeting", "meeting-cancelled");
        faults.when(
                !meeting.facts().opds().contains(facts.opd()),
                "/opd",
                "opd-not-invited",
                facts.opd().value());
        faults.refuse();
    }

    private Meeting meeting(MeetingId id, Faults faults) {
        try {
            return meetings.get(id).meeting();
        } catch (Unknown nothingThere) {
            faults.when(true, "/meeting", "unknown-meeting", id.toString());
            faults.refuse();
            throw nothingThere;
        }
    }

    /** What was said to be done is not. */
    @Transactional
    @Reviewers
    public ActionEntry reopen(ActionId id, String reason, @Nullable Version expected) {
        var entry = takeLed(id);
        var item = entry.item();
        if (item.state() == ActionState.OPEN && reason.equals(item.reason())) {
            return entry;
        }
        Stale.unless(expected, item.last());
        return save(item, "reopened", change -> item.reopen(reason, change));
    }

    /** Nobody has to do it any more. Withdrawing it again changes nothing. */
    @Transactional
    @Reviewers
    public ActionEntry withdraw(ActionId id, String reason, @Nullable Version expected) {
        var entry = takeLed(id);
        var item = entry.item();
        if (item.state() == ActionState.WITHDRAWN) {
            return entry;
        }
        Stale.unless(expected, item.last());
        return save(item, "withdrawn", change -> item.withdraw(reason, change));
    }

    private ActionEntry takeLed(ActionId id) {
        var entry = take(id);
        leads.require(entry.review());
        return entry;
    }

    /** Waits for its turn with the action item. */
    ActionEntry take(ActionId id) {
        turns.take("action", id);
        return get(id);
    }

    ActionEntry save(ActionItem before, String action, Function<Change, ActionItem> verb) {
        return save(verb.apply(changes.after(before.last(), action)));
    }

    private ActionEntry save(ActionItem after) {
        actions.save(after);
        events.publishEvent(new ActionChanged(after));
        return get(after.id());
    }
}
