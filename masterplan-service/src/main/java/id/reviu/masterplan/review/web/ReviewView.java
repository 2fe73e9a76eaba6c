package id.reviu.masterplan.review.web;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.review.Keeping;
import id.reviu.masterplan.review.Meeting;
import id.reviu.masterplan.review.Phase;
import id.reviu.masterplan.review.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review cycle as readers get it.
 *
 * @param reason why it went on although something was missing, or back
 * @param keeping the decision to leave the plan as it is
 */
record ReviewView(
        UUID id,
        long version,
        Text title,
        UUID plan,
        Phase phase,
        LocalDate from,
        @Nullable LocalDate to,
        List<Meeting> meetings,
        @Nullable String reason,
        @Nullable Keeping keeping,
        Instant changedAt) {

    static ReviewView of(Review review) {
        var facts = review.facts();
        return new ReviewView(
                review.id().value(),
                review.last().version(),
                facts.title(),
                facts.plan().value(),
                review.phase(),
                facts.from(),
                facts.to(),
                facts.meetings(),
                review.reason(),
                review.keeping(),
                review.last().at());
    }
}
