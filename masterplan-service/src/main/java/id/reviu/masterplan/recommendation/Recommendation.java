package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.ground.Ground;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review advises one OPD to do.
 *
 * @param reason why the OPD objected, why its claim was returned, or why it was withdrawn
 */
public record Recommendation(
        RecommendationId id,
        Advice advice,
        RecommendationState state,
        FollowUp followUp,
        @Nullable String reason,
        Change last) {

    static Recommendation draft(RecommendationId id, Advice advice, Change change) {
        return new Recommendation(id, advice, RecommendationState.DRAFT, FollowUp.NONE, null, change);
    }

    /** Whether something is left to do although the day has passed. */
    public boolean overdueOn(LocalDate today) {
        return state.isLeftToDo() && advice.due().isBefore(today);
    }

    /**
     * Other advice, while nobody relies on it.
     *
     * @throws NotInThatState unless it is a draft, or the OPD objected
     */
    Recommendation with(Advice changed, Change change) {
        require(RecommendationState.DRAFT, RecommendationState.OBJECTED);
        return new Recommendation(id, changed, state, followUp, reason, change);
    }

    /**
     * To the OPD; once more after it objected.
     *
     * @throws NotInThatState unless it is a draft, or the OPD objected
     */
    Recommendation send(Change change) {
        require(RecommendationState.DRAFT, RecommendationState.OBJECTED);
        return to(RecommendationState.SENT, followUp, null, change);
    }

    /**
     * The OPD agrees, also after it objected first.
     *
     * @throws NotInThatState unless it waits for a reply, or the OPD objected
     */
    Recommendation accept(Change change) {
        require(RecommendationState.SENT, RecommendationState.OBJECTED);
        return to(RecommendationState.ACCEPTED, followUp, null, change);
    }

    /**
     * The OPD disagrees.
     *
     * @throws NotInThatState unless it waits for a reply
     */
    Recommendation object(String why, Change change) {
        require(RecommendationState.SENT);
        return to(RecommendationState.OBJECTED, followUp, why, change);
    }

    /**
     * The OPD tells how far it is. Why a claim was returned stays in sight until the next claim.
     *
     * @throws NotInThatState unless the OPD has accepted and not reported it done
     */
    Recommendation report(int progress, String narrative, List<Ground> evidence, Change change) {
        require(RecommendationState.ACCEPTED, RecommendationState.IN_PROGRESS, RecommendationState.RETURNED);
        return to(RecommendationState.IN_PROGRESS, FollowUp.reported(progress, narrative, evidence), reason, change);
    }

    /**
     * The author of the change, of the OPD, says that it is carried out.
     *
     * @throws NotInThatState unless the OPD has accepted and not reported it done
     */
    Recommendation claim(String narrative, List<Ground> evidence, Change change) {
        require(RecommendationState.ACCEPTED, RecommendationState.IN_PROGRESS, RecommendationState.RETURNED);
        return to(RecommendationState.DONE, FollowUp.claimed(narrative, evidence, change.actor()), null, change);
    }

    /**
     * The author of the change confirms it.
     *
     * @throws NotInThatState unless the OPD has reported it done
     * @throws OwnClaim when the author is who reported it done
     */
    Recommendation verify(Change change) {
        require(RecommendationState.DONE);
        var claimant = followUp.claimedBy();
        if (claimant != null && claimant.id().equals(change.actor().id())) {
            throw new OwnClaim(claimant.name());
        }
        return to(RecommendationState.VERIFIED, followUp.confirmed(change.actor()), null, change);
    }

    /**
     * What the OPD reported as done is not.
     *
     * @throws NotInThatState unless the OPD has reported it done
     */
    Recommendation giveBack(String why, Change change) {
        require(RecommendationState.DONE);
        return to(RecommendationState.RETURNED, followUp.refused(), why, change);
    }

    /**
     * Takes it back; it stays readable.
     *
     * @throws NotInThatState once it is verified, and while a claim waits to be judged
     */
    Recommendation withdraw(String why, Change change) {
        require(
                RecommendationState.DRAFT,
                RecommendationState.SENT,
                RecommendationState.OBJECTED,
                RecommendationState.ACCEPTED,
                RecommendationState.IN_PROGRESS,
                RecommendationState.RETURNED);
        return to(RecommendationState.WITHDRAWN, followUp, why, change);
    }

    private Recommendation to(RecommendationState next, FollowUp done, @Nullable String why, Change change) {
        return new Recommendation(id, advice, next, done, why, change);
    }

    private void require(RecommendationState... anyOf) {
        if (!List.of(anyOf).contains(state)) {
            throw new NotInThatState(state, anyOf);
        }
    }
}
