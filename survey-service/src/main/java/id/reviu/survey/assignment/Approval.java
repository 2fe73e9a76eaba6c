package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head's word on answers that are ready, where the campaign wants it.
 *
 * @param askedAt when it was asked for; null when it was not, or the answers changed since
 * @param askedBy who asked, and so hands the answers in
 * @param approvedBy the head who approved
 */
public record Approval(
        @Nullable Instant askedAt,
        @Nullable Actor askedBy,
        @Nullable Actor approvedBy) {

    static final Approval NONE = new Approval(null, null, null);

    /** Whether the head has not answered yet. */
    public boolean isAwaited() {
        return askedAt != null && approvedBy == null;
    }

    Approval given(Actor by) {
        return new Approval(askedAt, askedBy, by);
    }
}
