package id.reviu.masterplan.messaging;

import id.reviu.masterplan.action.ActionItem;
import id.reviu.masterplan.action.ActionState;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action item on {@code reviu.action.v1}. */
record ActionMessage(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID meeting,
        String text,
        String opd,
        LocalDate due,
        ActionState state,
        int progress,
        @Nullable String narrative,
        @Nullable String reason) {

    static final String TOPIC = "reviu.action.v1";

    static ActionMessage of(ActionItem item) {
        var facts = item.facts();
        var last = item.last();
        return new ActionMessage(
                item.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                facts.meeting().value(),
                facts.text(),
                facts.opd().value(),
                facts.due(),
                item.state(),
                item.progress(),
                item.narrative(),
                item.reason());
    }
}
