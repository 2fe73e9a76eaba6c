package id.reviu.masterplan.messaging;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.review.Keeping;
import id.reviu.masterplan.review.Meeting;
import id.reviu.masterplan.review.Phase;
import id.reviu.masterplan.review.Review;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review cycle on {@code reviu.review.v1}. */
record ReviewState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        Text title,
        UUID plan,
        Phase phase,
        LocalDate from,
        @Nullable LocalDate to,
        List<Meeting> meetings,
        @Nullable String reason,
        @Nullable Keeping keeping) {

    static final String TOPIC = "reviu.review.v1";

    static ReviewState of(Review review) {
        var facts = review.facts();
        var last = review.last();
        return new ReviewState(
                review.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                facts.title(),
                facts.plan().value(),
                review.phase(),
                facts.from(),
                facts.to(),
                facts.meetings(),
                review.reason(),
                review.keeping());
    }
}
