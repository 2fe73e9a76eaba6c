package id.reviu.masterplan.amendment;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.Plans;
import id.reviu.masterplan.recommendation.Recommendation;
import id.reviu.masterplan.recommendation.RecommendationDesk;
import id.reviu.masterplan.recommendation.RecommendationId;
import id.reviu.masterplan.recommendation.RecommendationState;
import id.reviu.masterplan.review.Reviews;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where amendments are written for accepted recommendations. */
@Service
public class AmendmentDesk {

    private static final Set<RecommendationState> ACCEPTED = Set.of(
            RecommendationState.ACCEPTED,
            RecommendationState.IN_PROGRESS,
            RecommendationState.DONE,
            RecommendationState.RETURNED,
            RecommendationState.VERIFIED);

    private final Amendments amendments;
    private final RecommendationDesk recommendations;
    private final Reviews reviews;
    private final Plans plans;
    private final ChangeCheck check;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    AmendmentDesk(
            Amendments amendments,
            RecommendationDesk recommendations,
            Reviews reviews,
            Plans plans,
            ChangeCheck check,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.plans = plans;
        this.check = check;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list, in the order they were written; an OPD's people see those of their own recommendations. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<AmendmentEntry> list(AmendmentFilter filter, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        return Page.of(
                amendments.list(filter, moment(from), from.id(), limit),
                limit,
                entry -> new Cursor(
                                amendments.writtenAt(entry.amendment().id()).toString(),
                                entry.amendment().id().value())
                        .toString());
    }

    private static Instant moment(Cursor from) {
        try {
            return from.key().isEmpty() ? Instant.EPOCH : Instant.parse(from.key());
        } catch (DateTimeException notAMoment) {
            throw new BadParameter("after");
        }
    }

    /**
     * One amendment.
     *
     * @throws Unknown when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    @EveryRole
    public AmendmentEntry get(AmendmentId id) {
        return amendments.find(id).orElseThrow(() -> new Unknown("amendment", id));
    }

    /**
     * Writes an amendment, or lets an open one ask for something else.
     *
     * @throws NotAccepted unless the OPD accepted the recommendation
     */
    @Transactional
    @Reviewers
    public Saved<AmendmentEntry> put(
            AmendmentId id, RecommendationId recommendation, PlanChange asked, @Nullable Version expected) {
        turns.take("amendment", id);
        var found = amendments.find(id);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), recommendation, asked, expected));
        }
        Stale.unlessNew(expected);
        var inForce = inForce(recommendation);
        var amendment = Amendment.written(
                id, recommendation, inForce.id(), check.against(inForce, asked), changes.first("written"));
        amendments.add(amendment);
        events.publishEvent(new AmendmentChanged(amendment));
        return Saved.created(get(id));
    }

    private AmendmentEntry change(
            AmendmentEntry entry, RecommendationId recommendation, PlanChange asked, @Nullable Version expected) {
        var amendment = entry.amendment();
        if (!amendment.recommendation().equals(recommendation)) {
            throw new AmendmentOfAnother();
        }
        if (amendment.asked().asks(asked)) {
            return entry;
        }
        Stale.unless(expected, amendment.last());
        var inForce = inForce(recommendation);
        return save(amendment.with(
                inForce.id(), check.against(inForce, asked), changes.after(amendment.last(), "changed")));
    }

    /** The version in force of the plan that was under review. */
    private Plan inForce(RecommendationId id) {
        var recommendation = recommendations.get(id).recommendation();
        if (!ACCEPTED.contains(recommendation.state())) {
            throw new NotAccepted(recommendation.state().text());
        }
        return reviewed(recommendation)
                .flatMap(plan -> plans.inForce(plan.content().code()))
                .orElseThrow(NothingInForce::new);
    }

    private Optional<Plan> reviewed(Recommendation recommendation) {
        return reviews.find(recommendation.advice().review())
                .flatMap(review -> plans.find(review.facts().plan()));
    }

    /** Takes an open amendment back. Withdrawing it again changes nothing. */
    @Transactional
    @Reviewers
    public AmendmentEntry withdraw(AmendmentId id, @Nullable Version expected) {
        turns.take("amendment", id);
        var entry = get(id);
        var amendment = entry.amendment();
        if (amendment.state() == AmendmentState.WITHDRAWN) {
            return entry;
        }
        Stale.unless(expected, amendment.last());
        return save(amendment.withdraw(changes.after(amendment.last(), "withdrawn")));
    }

    private AmendmentEntry save(Amendment after) {
        amendments.save(after);
        events.publishEvent(new AmendmentChanged(after));
        return get(after.id());
    }
}
