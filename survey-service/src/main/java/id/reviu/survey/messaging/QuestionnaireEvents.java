package id.reviu.survey.messaging;

import id.reviu.platform.outbox.Outbox;
import id.reviu.platform.outbox.StateChanged;
import id.reviu.survey.questionnaire.QuestionnairePublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services of every published version, in the transaction of its publication. */
@Component
class QuestionnaireEvents {

    private final Outbox outbox;

    QuestionnaireEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(QuestionnairePublished published) {
        var state = QuestionnaireVersionState.of(published.version());
        outbox.append(
                new StateChanged(QuestionnaireVersionState.TOPIC, state.id().toString(), state));
    }
}
