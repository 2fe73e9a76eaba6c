package id.reviu.survey.messaging;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.assignment.AssignmentChanged;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment in {@code reviu.assignment.v1}. */
record AssignmentState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID campaign,
        String opd,
        String state,
        @Nullable UUID response,
        Instant dueAt,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable String extensionReason) {

    static final String TOPIC = "reviu.assignment.v1";

    static AssignmentState of(AssignmentChanged changed) {
        var assignment = changed.assignment();
        var progress = assignment.progress();
        return new AssignmentState(
                assignment.id().value(),
                assignment.version(),
                changed.action().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                changed.actor(),
                changed.at(),
                assignment.duty().campaign().value(),
                assignment.duty().opd(),
                progress.state().text(),
                progress.response(),
                assignment.ending().dueAt(),
                progress.reason(),
                progress.submittedAt(),
                assignment.ending().extensionReason());
    }
}
