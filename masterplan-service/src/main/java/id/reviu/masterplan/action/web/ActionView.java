package id.reviu.masterplan.action.web;

import id.reviu.masterplan.action.ActionEntry;
import id.reviu.masterplan.action.ActionState;
import id.reviu.platform.identity.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action item as readers get it.
 *
 * @param overdue whether it is still to be done although its day has passed
 * @param progress percent, as last reported
 * @param narrative the office's account, as last reported
 * @param reason why it was opened again or withdrawn
 */
record ActionView(
        UUID id,
        long version,
        UUID meeting,
        String meetingTitle,
        UUID review,
        String text,
        String opd,
        String opdName,
        LocalDate due,
        boolean overdue,

        @Schema(allowableValues = {"open", "done", "withdrawn"})
        ActionState state,

        int progress,
        @Nullable String narrative,
        @Nullable String reason,
        Actor changedBy,
        Instant changedAt) {

    static ActionView of(ActionEntry entry) {
        var item = entry.item();
        var facts = item.facts();
        return new ActionView(
                item.id().value(),
                item.last().version(),
                facts.meeting().value(),
                entry.meetingTitle(),
                entry.review().value(),
                facts.text(),
                facts.opd().value(),
                entry.opdName(),
                facts.due(),
                entry.overdue(),
                item.state(),
                item.progress(),
                item.narrative(),
                item.reason(),
                item.last().actor(),
                item.last().at());
    }
}
