package id.reviu.masterplan.action;

import id.reviu.masterplan.change.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a meeting gave an office to do.
 *
 * @param progress percent, 0 to 100
 * @param narrative the office's account of it; null before its first report
 * @param reason why it was opened again or withdrawn
 */
public record ActionItem(
        ActionId id,
        ActionFacts facts,
        ActionState state,
        int progress,
        @Nullable String narrative,
        @Nullable String reason,
        Change last) {

    static final int ALL = 100;

    static ActionItem given(ActionId id, ActionFacts facts, Change change) {
        return new ActionItem(id, facts, ActionState.OPEN, 0, null, null, change);
    }

    /** Whether it is still to be done although its day has passed. */
    public boolean overdueOn(LocalDate today) {
        return state == ActionState.OPEN && facts.due().isBefore(today);
    }

    /**
     * Something else to do, or by another day.
     *
     * @throws ActionNotInThatState unless it is open
     */
    ActionItem with(ActionFacts changed, Change change) {
        require(ActionState.OPEN);
        return new ActionItem(id, changed, state, progress, narrative, reason, change);
    }

    /**
     * The office tells how far it is.
     *
     * @throws ActionNotInThatState unless it is open
     */
    ActionItem report(int percent, String account, Change change) {
        require(ActionState.OPEN);
        return new ActionItem(id, facts, state, percent, account, reason, change);
    }

    /**
     * The office says that it is done.
     *
     * @throws ActionNotInThatState unless it is open
     */
    ActionItem complete(String account, Change change) {
        require(ActionState.OPEN);
        return new ActionItem(id, facts, ActionState.DONE, ALL, account, null, change);
    }

    /**
     * What was said to be done is not.
     *
     * @throws ActionNotInThatState unless it is done
     */
    ActionItem reopen(String why, Change change) {
        require(ActionState.DONE);
        return new ActionItem(id, facts, ActionState.OPEN, progress, narrative, why, change);
    }

    /**
     * Nobody has to do it any more.
     *
     * @throws ActionNotInThatState unless it is open
     */
    ActionItem withdraw(String why, Change change) {
        require(ActionState.OPEN);
        return new ActionItem(id, facts, ActionState.WITHDRAWN, progress, narrative, why, change);
    }

    private void require(ActionState needed) {
        if (state != needed) {
            throw new ActionNotInThatState(state, needed);
        }
    }
}
