package id.reviu.masterplan.review;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.campaign.Campaign;
import id.reviu.masterplan.campaign.Campaigns;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.platform.web.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads review cycles through their phases. */
@Service
public class PhaseDesk {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Standings standings;
    private final Campaigns campaigns;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    PhaseDesk(
            ReviewDesk desk,
            Reviews reviews,
            Standings standings,
            Campaigns campaigns,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.reviews = reviews;
        this.standings = standings;
        this.campaigns = campaigns;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** What every phase of a review needs, and whether it is there. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council')")
    public List<Condition> conditions(ReviewId id) {
        return conditions(desk.get(id));
    }

    private List<Condition> conditions(Review review) {
        return standings.of(review).conditions(review.keeping() != null);
    }

    /** The campaigns of a review, as far as this service was told of them. */
    @Transactional(readOnly = true)
    @EveryRole
    public List<Campaign> campaigns(ReviewId id) {
        desk.get(id);
        return campaigns.of(id.value());
    }

    /**
     * Goes to the next phase, or back to an earlier one with a reason. Going to the phase it is in changes nothing.
     *
     * @param reason why it goes back, or on although something is missing
     * @throws PhaseNotReady when something is missing that nobody may go on without, or nobody said why
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Review enter(ReviewId id, Phase phase, @Nullable String reason, @Nullable Version expected) {
        turns.take("review", id);
        var review = desk.get(id);
        if (review.phase() == phase) {
            return review;
        }
        Stale.unless(expected, review.last());
        return save(review.enter(phase, conditions(review), reason, changes.after(review.last(), "phase-changed")));
    }

    /** Notes the decision to leave the plan as it is; null takes it back. The same again changes nothing. */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'council')")
    public Review keep(ReviewId id, @Nullable Keeping keeping, @Nullable Version expected) {
        turns.take("review", id);
        var review = desk.get(id);
        if (Objects.equals(review.keeping(), keeping)) {
            return review;
        }
        Stale.unless(expected, review.last());
        return save(
                review.keep(keeping, changes.after(review.last(), keeping == null ? "decision-withdrawn" : "kept")));
    }

    private Review save(Review changed) {
        reviews.save(changed);
        events.publishEvent(new ReviewChanged(changed));
        return changed;
    }
}
