package id.reviu.masterplan.review;

import id.reviu.masterplan.change.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One review of a plan version.
 *
 * @param reason why it went on although something was missing, or back; null when it went its way
 * @param keeping the decision to leave the plan as it is; null while there is none
 */
public record Review(
        ReviewId id,
        Phase phase,
        ReviewFacts facts,
        @Nullable String reason,
        @Nullable Keeping keeping,
        Change last) {

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
        return new Review(id, phase, changed, reason, keeping, change);
    }

    /**
     * The review in its next phase, or back in an earlier one.
     *
     * @param conditions of all phases
     * @param why needed to go back, and to go on although something is missing
     * @throws PhaseOutOfOrder when the wanted phase neither follows nor came before
     * @throws PhaseNotReady when something is missing that nobody may go on without, or nobody said why
     * @throws ReasonNeeded when it should go back and nobody said why
     */
    Review enter(Phase wanted, List<Condition> conditions, @Nullable String why, Change change) {
        if (phase == Phase.CLOSED) {
            throw new PhaseOutOfOrder(phase, wanted);
        }
        if (wanted.compareTo(phase) < 0) {
            if (why == null) {
                throw new ReasonNeeded();
            }
            return new Review(id, wanted, facts, why, keeping, change);
        }
        if (phase.next().filter(wanted::equals).isEmpty()) {
            throw new PhaseOutOfOrder(phase, wanted);
        }
        var unmet = conditions.stream()
                .filter(one -> one.phase() == wanted && !one.met())
                .toList();
        var mayGoOn = why != null && unmet.stream().allMatch(Condition::waivable);
        if (!unmet.isEmpty() && !mayGoOn) {
            throw new PhaseNotReady(wanted, unmet);
        }
        return new Review(id, wanted, facts, unmet.isEmpty() ? null : why, keeping, change);
    }

    /**
     * The same review with the decision to leave the plan as it is, or without it.
     *
     * @throws ReviewClosed when it is over
     */
    Review keep(@Nullable Keeping decided, Change change) {
        requireOpen();
        return new Review(id, phase, facts, reason, decided, change);
    }

    /** The row of a review, completed with its meetings. */
    Review having(List<Meeting> meetings) {
        var complete = new ReviewFacts(facts.title(), facts.plan(), facts.from(), facts.to(), meetings);
        return new Review(id, phase, complete, reason, keeping, last);
    }
}
