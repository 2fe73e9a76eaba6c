package id.reviu.masterplan.review.web;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.review.Meeting;
import id.reviu.masterplan.review.Phase;
import id.reviu.masterplan.review.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review cycle as readers get it. */
record ReviewView(
        UUID id,
        long version,
        Text title,
        UUID plan,
        Phase phase,
        LocalDate from,
        @Nullable LocalDate to,
        List<Meeting> meetings,
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
                review.last().at());
    }
}
