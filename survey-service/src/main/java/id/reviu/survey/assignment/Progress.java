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
 */
public record Progress(
        AssignmentState state,
        @Nullable UUID response,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy) {

    static final Progress NONE = new Progress(AssignmentState.NOT_STARTED, null, null, null, null, null);

    /** Whether answers were begun, or given back, and are not handed in. */
    boolean isDraft() {
        return state == AssignmentState.IN_PROGRESS || state == AssignmentState.RETURNED;
    }

    Progress begun(UUID by) {
        return new Progress(AssignmentState.IN_PROGRESS, by, reason, submittedAt, submittedBy, null);
    }

    Progress submitted(UUID with, Instant at, Actor by) {
        return new Progress(AssignmentState.SUBMITTED, with, null, at, by, null);
    }

    Progress returned(String why) {
        return new Progress(AssignmentState.RETURNED, response, why, submittedAt, submittedBy, null);
    }

    Progress verified(Actor by) {
        return new Progress(AssignmentState.VERIFIED, response, null, submittedAt, submittedBy, by);
    }
}
