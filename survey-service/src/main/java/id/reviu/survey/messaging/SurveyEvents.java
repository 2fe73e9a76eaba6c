package id.reviu.survey.messaging;

import id.reviu.platform.outbox.Outbox;
import id.reviu.platform.outbox.StateChanged;
import id.reviu.survey.assignment.AssignmentChanged;
import id.reviu.survey.campaign.CampaignChanged;
import id.reviu.survey.response.ResponseChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services what has changed here, in the transaction of the change. */
@Component
class SurveyEvents {

    private final Outbox outbox;

    SurveyEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(CampaignChanged changed) {
        var state = CampaignState.of(changed);
        outbox.append(new StateChanged(CampaignState.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void tell(AssignmentChanged changed) {
        var state = AssignmentState.of(changed);
        outbox.append(new StateChanged(AssignmentState.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void tell(ResponseChanged changed) {
        var state = ResponseState.of(changed);
        outbox.append(new StateChanged(ResponseState.TOPIC, state.id().toString(), state));
    }
}
