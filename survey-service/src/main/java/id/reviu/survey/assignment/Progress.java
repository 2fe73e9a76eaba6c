package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an assignment has come.
 *
 * @param response the one response, once it was begun
 * @param reason why it was returned, until it is handed in again
 * @param approval the head's word, where the campaign wants it
 */
public record Progress(
        AssignmentState state,
        @Nullable UUID response,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        Approval approval) {

    static final Progress NONE = new Progress(AssignmentState.NOT_STARTED, null, null, null, null, null, Approval.NONE);

    /** Whether answers were begun, or given back, and are not handed in. */
    boolean isDraft() {
        return state == AssignmentState.IN_PROGRESS || state == AssignmentState.RETURNED;
    }

    /** Gone on with; whatever the head was asked about is not what stands there now. */
    Progress begun(UUID by) {
        return new Progress(AssignmentState.IN_PROGRESS, by, reason, submittedAt, submittedBy, null, Approval.NONE);
    }

    Progress asked(UUID with, Instant at, Actor by) {
        var asked = new Approval(at, by, null);
        return new Progress(AssignmentState.IN_PROGRESS, with, reason, submittedAt, submittedBy, null, asked);
    }

    Progress disapproved(String why) {
        return new Progress(state, response, why, submittedAt, submittedBy, null, Approval.NONE);
    }

    Progress submitted(UUID with, Instant at, Actor by) {
        return new Progress(AssignmentState.SUBMITTED, with, null, at, by, null, Approval.NONE);
    }

    Progress approved(UUID with, Instant at, Actor by, Actor head) {
        return new Progress(AssignmentState.SUBMITTED, with, null, at, by, null, approval.given(head));
    }

    Progress returned(String why) {
        return new Progress(AssignmentState.RETURNED, response, why, submittedAt, submittedBy, null, Approval.NONE);
    }

    Progress verified(Actor by) {
        return new Progress(AssignmentState.VERIFIED, response, null, submittedAt, submittedBy, by, approval);
    }
}
