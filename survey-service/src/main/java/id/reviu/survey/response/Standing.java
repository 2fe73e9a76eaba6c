package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a response stands and who brought it there.
 *
 * @param submittedAt when it was last handed in
 * @param submittedBy who did; null for a stakeholder
 * @param returnReason why it was given back, until it is handed in again
 */
public record Standing(
        ResponseState state,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable String returnReason,
        @Nullable Instant verifiedAt,
        @Nullable Actor verifiedBy) {

    static final Standing BEGUN = new Standing(ResponseState.DRAFT, null, null, null, null, null);

    Standing reworked() {
        return new Standing(ResponseState.DRAFT, submittedAt, submittedBy, returnReason, null, null);
    }

    static Standing submitted(Instant at, @Nullable Actor by) {
        return new Standing(ResponseState.SUBMITTED, at, by, null, null, null);
    }

    Standing returned(String reason) {
        return new Standing(ResponseState.RETURNED, submittedAt, submittedBy, reason, null, null);
    }

    Standing verified(Instant at, Actor by) {
        return new Standing(ResponseState.VERIFIED, submittedAt, submittedBy, null, at, by);
    }
}
