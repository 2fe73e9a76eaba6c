package id.reviu.masterplan.messaging;

import id.reviu.masterplan.evaluation.EvaluationChanged;
import id.reviu.masterplan.indicator.IndicatorChanged;
import id.reviu.masterplan.indicator.RealisationChanged;
import id.reviu.masterplan.opd.OpdChanged;
import id.reviu.masterplan.plan.PlanChanged;
import id.reviu.masterplan.programme.ProgrammeChanged;
import id.reviu.masterplan.review.ReviewChanged;
import id.reviu.platform.outbox.Outbox;
import id.reviu.platform.outbox.StateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts every change into the outbox, within the transaction that made it. */
@Component
class OutgoingEvents {

    private final Outbox outbox;

    OutgoingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(OpdChanged changed) {
        var state = OpdState.of(changed.opd());
        outbox.append(new StateChanged(OpdState.TOPIC, state.id(), state));
    }

    @EventListener
    void on(PlanChanged changed) {
        var state = PlanState.of(changed.plan());
        outbox.append(new StateChanged(PlanState.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void on(ProgrammeChanged changed) {
        var state = ProgrammeState.of(changed.programme());
        outbox.append(new StateChanged(ProgrammeState.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void on(IndicatorChanged changed) {
        var state = IndicatorState.of(changed.indicator());
        outbox.append(new StateChanged(IndicatorState.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void on(RealisationChanged changed) {
        var state = RealisationMessage.of(changed.realisation());
        outbox.append(new StateChanged(RealisationMessage.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void on(ReviewChanged changed) {
        var state = ReviewState.of(changed.review());
        outbox.append(new StateChanged(ReviewState.TOPIC, state.id().toString(), state));
    }

    @EventListener
    void on(EvaluationChanged changed) {
        var state = EvaluationState.of(changed.evaluation());
        outbox.append(new StateChanged(EvaluationState.TOPIC, state.id(), state));
    }
}
