package id.reviu.masterplan.finding;

import id.reviu.masterplan.change.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a review found.
 *
 * @param reason why it was reopened or withdrawn
 * @param writtenAt when it was first written
 */
public record Finding(
        FindingId id,
        FindingState state,
        FindingFacts facts,
        @Nullable String reason,
        Instant writtenAt,
        Change last) {

    static Finding draft(FindingId id, FindingFacts facts, Change change) {
        return new Finding(id, FindingState.DRAFT, facts, null, change.at(), change);
    }

    /** Whether it stands on anything. */
    public boolean evidenced() {
        return !facts.evidence().isEmpty();
    }

    /**
     * The same finding in other words.
     *
     * @throws FindingNotDraft once it is final or withdrawn
     */
    Finding with(FindingFacts changed, Change change) {
        require(FindingState.DRAFT);
        return new Finding(id, state, changed, reason, writtenAt, change);
    }

    /**
     * From now on recommendations may rest on it.
     *
     * @throws FindingNotDraft when it is withdrawn
     */
    Finding conclude(Change change) {
        require(FindingState.DRAFT);
        return new Finding(id, FindingState.FINAL, facts, null, writtenAt, change);
    }

    /**
     * Back to a draft.
     *
     * @throws FindingNotFinal unless it is final
     */
    Finding reopen(String why, Change change) {
        if (state != FindingState.FINAL) {
            throw new FindingNotFinal(state);
        }
        return new Finding(id, FindingState.DRAFT, facts, why, writtenAt, change);
    }

    /** Takes it back; it stays readable. */
    Finding withdraw(String why, Change change) {
        return new Finding(id, FindingState.WITHDRAWN, facts, why, writtenAt, change);
    }

    private void require(FindingState needed) {
        if (state != needed) {
            throw new FindingNotDraft(state);
        }
    }
}
