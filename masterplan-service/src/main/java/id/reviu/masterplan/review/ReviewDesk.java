package id.reviu.masterplan.review;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.Plans;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens review cycles and keeps what is laid down about them. */
@Service
public class ReviewDesk {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final Reviews reviews;
    private final Plans plans;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    ReviewDesk(Reviews reviews, Plans plans, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.plans = plans;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of reviews, by their first day. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Review> list(@Nullable String after, int limit) {
        var from = Cursor.read(after);
        return Page.of(
                reviews.list(day(from), from.id(), limit),
                limit,
                review ->
                        new Cursor(review.facts().from().toString(), review.id().value()).toString());
    }

    private static LocalDate day(Cursor from) {
        try {
            return from.key().isEmpty() ? BEFORE_ALL : LocalDate.parse(from.key());
        } catch (DateTimeException notADay) {
            throw new BadParameter("after");
        }
    }

    /**
     * One review.
     *
     * @throws Unknown when there is none with this id
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Review get(ReviewId id) {
        return reviews.find(id).orElseThrow(() -> new Unknown("review", id));
    }

    /** Opens a review, or changes what is laid down about it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Review> put(ReviewId id, ReviewFacts facts, @Nullable Version expected) {
        turns.take("review", id);
        var found = reviews.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), facts, expected));
        }
        Stale.unlessNew(expected);
        check(facts);
        var review = new Review(id, Phase.PREPARATION, facts, null, null, changes.first("opened"));
        reviews.add(review);
        events.publishEvent(new ReviewChanged(review));
        return Saved.created(review);
    }

    private Review change(Review review, ReviewFacts facts, @Nullable Version expected) {
        if (review.facts().equals(facts)) {
            return review;
        }
        Stale.unless(expected, review.last());
        check(facts);
        return save(review.with(facts, changes.after(review.last(), "changed")));
    }

    private void check(ReviewFacts facts) {
        var faults = new Faults();
        facts.check(faults);
        faults.when(
                plans.find(facts.plan()).isEmpty(),
                "/plan",
                "unknown-plan",
                facts.plan().toString());
        faults.refuse();
    }

    private Review save(Review changed) {
        reviews.save(changed);
        events.publishEvent(new ReviewChanged(changed));
        return changed;
    }
}
