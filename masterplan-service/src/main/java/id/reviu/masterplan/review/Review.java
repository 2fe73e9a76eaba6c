package id.reviu.masterplan.review;

import id.reviu.masterplan.change.Change;
import java.util.List;

/** One review of a plan version. */
public record Review(ReviewId id, Phase phase, ReviewFacts facts, Change last) {

    /**
     * Refuses once the review is over.
     *
     * @throws ReviewClosed when it is
     */
    public void requireOpen() {
        if (phase == Phase.CLOSED) {
            throw new ReviewClosed(facts.title().id());
        }
    }

    /**
     * The same review with other facts.
     *
     * @throws ReviewClosed when it is over
     */
    Review with(ReviewFacts changed, Change change) {
        requireOpen();
        return new Review(id, phase, changed, change);
    }

    /**
     * The review in its next phase.
     *
     * @throws PhaseOutOfOrder when the wanted phase does not follow
     */
    Review enter(Phase wanted, Change change) {
        if (phase.next().filter(wanted::equals).isEmpty()) {
            throw new PhaseOutOfOrder(phase, wanted);
        }
        return new Review(id, wanted, facts, change);
    }

    /** The row of a review, completed with its meetings. */
    Review having(List<Meeting> meetings) {
        var complete = new ReviewFacts(facts.title(), facts.plan(), facts.from(), facts.to(), meetings);
        return new Review(id, phase, complete, last);
    }
}
