package id.reviu.masterplan.meeting;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.Opds;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.masterplan.review.Reviews;
import id.reviu.masterplan.team.Leads;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls people to meetings. The administrator and the review's lead call them; who is called may read. */
@Service
public class MeetingDesk {

    private static final Instant BEFORE_ALL = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("9000-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final Meetings meetings;
    private final Reviews reviews;
    private final Opds opds;
    private final Leads leads;
    private final Turns turns;
    private final Changes changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingDesk(
            Meetings meetings,
            Reviews reviews,
            Opds opds,
            Leads leads,
            Turns turns,
            Changes changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.opds = opds;
        this.leads = leads;
        this.turns = turns;
        this.changes = changes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A piece of the list.
     *
     * @param past those that have ended, the latest first; else those that have not, the next one first
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<MeetingEntry> list(@Nullable ReviewId review, boolean past, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        var first = from.key().isEmpty();
        return Page.of(
                        meetings.list(
                                new MeetingFilter(review, past, clock.instant()),
                                first ? (past ? AFTER_ALL : BEFORE_ALL) : moment(from.key()),
                                first && past ? LAST : from.id(),
                                limit),
                        limit,
                        entry -> new Cursor(
                                        entry.meeting().facts().startsAt().toString(),
                                        entry.meeting().id().value())
                                .toString())
                .map(this::forReader);
    }

    private static Instant moment(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeException notAMoment) {
            throw new BadParameter("after");
        }
    }

    /**
     * One meeting.
     *
     * @throws NotInvited when the reader's office is not called to it
     * @throws Unknown when there is none
     */
    @Transactional(readOnly = true)
    @EveryRole
    public MeetingEntry get(MeetingId id) {
        return meetings.find(id).map(this::forReader).orElseThrow(() -> missing(id));
    }

    private MeetingEntry forReader(MeetingEntry entry) {
        var mayLead = CurrentUser.get().is("administrator", "reviewer")
                && leads.mayLead(entry.meeting().facts().review());
        return new MeetingEntry(entry.meeting(), entry.invited(), mayLead);
    }

    private RuntimeException missing(MeetingId id) {
        return meetings.exists(id) ? new NotInvited() : new Unknown("meeting", id);
    }

    /** Calls a meeting, or changes what people are called to. */
    @Transactional
    @Reviewers
    public Saved<MeetingEntry> put(MeetingId id, MeetingFacts facts, @Nullable Version expected) {
        turns.take("meeting", id);
        var found = meetings.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get().meeting(), facts, expected));
        }
        Stale.unlessNew(expected);
        leads.require(facts.review());
        check(facts);
        var meeting = Meeting.called(id, facts, changes.first("called"));
        meetings.add(meeting);
        events.publishEvent(new MeetingChanged(meeting));
        return Saved.created(get(id));
    }

    private MeetingEntry change(Meeting meeting, MeetingFacts facts, @Nullable Version expected) {
        leads.require(meeting.facts().review());
        if (meeting.facts().equals(facts)) {
            return get(meeting.id());
        }
        if (!meeting.facts().review().equals(facts.review())) {
            throw new MeetingOfAnotherReview();
        }
        Stale.unless(expected, meeting.last());
        check(facts);
        checkOwners(meeting.id(), facts);
        return save(meeting.with(facts, changes.after(meeting.last(), "changed")));
    }

    private void check(MeetingFacts facts) {
        var faults = new Faults();
        var review = reviews.find(facts.review());
        faults.when(
                review.isEmpty(), "/review", "unknown-review", facts.review().toString());
        var active = opds.active(facts.opds());
        for (var i = 0; i < facts.opds().size(); i++) {
            var opd = facts.opds().get(i);
            faults.when(!active.contains(opd), "/opds/" + i, "unknown-opd", opd.value());
        }
        faults.refuse();
        review.orElseThrow().requireOpen();
    }

    /** Who was given something to do stays called, so that they can read why. */
    private void checkOwners(MeetingId id, MeetingFacts facts) {
        var faults = new Faults();
        for (var owner : meetings.owners(id)) {
            faults.when(!facts.opds().contains(owner), "/opds", "opd-has-action", owner.value());
        }
        faults.refuse();
    }

    /** Calls it off. Calling it off again changes nothing. */
    @Transactional
    @Reviewers
    public MeetingEntry cancel(MeetingId id, String reason, @Nullable Version expected) {
        var meeting = take(id);
        if (meeting.state() == MeetingState.CANCELLED) {
            return get(id);
        }
        Stale.unless(expected, meeting.last());
        return save(meeting.cancel(reason, changes.after(meeting.last(), "cancelled")));
    }

    /** Waits for its turn with a meeting that the person at work may change. */
    Meeting take(MeetingId id) {
        turns.take("meeting", id);
        var meeting = get(id).meeting();
        leads.require(meeting.facts().review());
        return meeting;
    }

    MeetingEntry save(Meeting changed) {
        meetings.save(changed);
        events.publishEvent(new MeetingChanged(changed));
        return get(changed.id());
    }
}
