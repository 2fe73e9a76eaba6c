package id.reviu.masterplan.messaging;

import id.reviu.masterplan.action.ActionChanged;
import id.reviu.masterplan.amendment.AmendmentChanged;
import id.reviu.masterplan.assessment.AssessmentChanged;
import id.reviu.masterplan.calendar.DeadlineChanged;
import id.reviu.masterplan.evaluation.EvaluationChanged;
import id.reviu.masterplan.finding.FindingChanged;
import id.reviu.masterplan.history.Histories;
import id.reviu.masterplan.history.HistoryKind;
import id.reviu.masterplan.history.HistoryRecord;
import id.reviu.masterplan.indicator.IndicatorChanged;
import id.reviu.masterplan.indicator.IndicatorDropped;
import id.reviu.masterplan.indicator.RealisationChanged;
import id.reviu.masterplan.instrument.InstrumentChanged;
import id.reviu.masterplan.meeting.MeetingChanged;
import id.reviu.masterplan.opd.OpdChanged;
import id.reviu.masterplan.plan.PlanChanged;
import id.reviu.masterplan.programme.ProgrammeChanged;
import id.reviu.masterplan.programme.ProgrammeDropped;
import id.reviu.masterplan.recommendation.RecommendationChanged;
import id.reviu.masterplan.recommendation.RecommendationState;
import id.reviu.masterplan.review.ReviewChanged;
import id.reviu.masterplan.team.TeamChanged;
import id.reviu.platform.outbox.Outbox;
import id.reviu.platform.outbox.StateChanged;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts every change into the outbox and into the history, within the transaction that made it. */
@Component
class OutgoingEvents {

    /** What the people of no OPD get to see. */
    private static final String NO_OPD = "";

    private final Outbox outbox;
    private final Histories histories;

    OutgoingEvents(Outbox outbox, Histories histories) {
        this.outbox = outbox;
        this.histories = histories;
    }

    @EventListener
    void on(OpdChanged changed) {
        var opd = changed.opd();
        tell(
                OpdState.TOPIC,
                new HistoryRecord(HistoryKind.OPD, opd.code().value(), opd.last(), null, OpdState.of(opd)));
    }

    @EventListener
    void on(PlanChanged changed) {
        var plan = changed.plan();
        tell(
                PlanState.TOPIC,
                new HistoryRecord(HistoryKind.PLAN, plan.id().toString(), plan.last(), null, PlanState.of(plan)));
    }

    @EventListener
    void on(ProgrammeChanged changed) {
        var programme = changed.programme();
        tell(
                ProgrammeState.TOPIC,
                new HistoryRecord(
                        HistoryKind.PROGRAMME,
                        programme.id().toString(),
                        programme.last(),
                        null,
                        ProgrammeState.of(programme)));
    }

    @EventListener
    void on(IndicatorChanged changed) {
        var indicator = changed.indicator();
        tell(
                IndicatorState.TOPIC,
                new HistoryRecord(
                        HistoryKind.INDICATOR,
                        indicator.id().toString(),
                        indicator.last(),
                        null,
                        IndicatorState.of(indicator)));
    }

    @EventListener
    void on(RealisationChanged changed) {
        var realisation = changed.realisation();
        tell(
                RealisationMessage.TOPIC,
                new HistoryRecord(
                        HistoryKind.REALISATION,
                        realisation.id().toString(),
                        realisation.last(),
                        realisation.opd().value(),
                        RealisationMessage.of(realisation)));
    }

    @EventListener
    void on(ReviewChanged changed) {
        var review = changed.review();
        tell(
                ReviewState.TOPIC,
                new HistoryRecord(
                        HistoryKind.REVIEW, review.id().toString(), review.last(), null, ReviewState.of(review)));
    }

    @EventListener
    void on(EvaluationChanged changed) {
        var evaluation = changed.evaluation();
        tell(
                EvaluationState.TOPIC,
                new HistoryRecord(
                        HistoryKind.EVALUATION,
                        String.valueOf(evaluation.year()),
                        evaluation.last(),
                        null,
                        EvaluationState.of(evaluation)));
    }

    @EventListener
    void on(FindingChanged changed) {
        var finding = changed.finding();
        tell(
                FindingMessage.TOPIC,
                new HistoryRecord(
                        HistoryKind.FINDING,
                        finding.id().toString(),
                        finding.last(),
                        NO_OPD,
                        FindingMessage.of(finding)));
    }

    @EventListener
    void on(RecommendationChanged changed) {
        var recommendation = changed.recommendation();
        var sent = recommendation.state() != RecommendationState.DRAFT;
        tell(
                RecommendationMessage.TOPIC,
                new HistoryRecord(
                        HistoryKind.RECOMMENDATION,
                        recommendation.id().toString(),
                        recommendation.last(),
                        sent ? recommendation.advice().opd().value() : NO_OPD,
                        RecommendationMessage.of(recommendation)));
    }

    /** No other service reads amendments; what they lead to is told by the plan, its programmes and indicators. */
    @EventListener
    void on(AmendmentChanged changed) {
        var amendment = changed.amendment();
        histories.append(new HistoryRecord(
                HistoryKind.AMENDMENT, amendment.id().toString(), amendment.last(), NO_OPD, amendment));
    }

    /** No other service reckons with instruments. */
    @EventListener
    void on(InstrumentChanged changed) {
        var instrument = changed.instrument();
        histories.append(new HistoryRecord(
                HistoryKind.INSTRUMENT, instrument.id().toString(), instrument.last(), null, instrument));
    }

    /** No other service reckons with deadlines. */
    @EventListener
    void on(DeadlineChanged changed) {
        var deadline = changed.deadline();
        histories.append(new HistoryRecord(
                HistoryKind.DEADLINE, String.valueOf(deadline.year()), deadline.last(), null, deadline));
    }

    /** Who carries a review is told by nobody but the review's own pages. */
    @EventListener
    void on(TeamChanged changed) {
        var team = changed.team();
        histories.append(new HistoryRecord(
                HistoryKind.TEAM, team.review().toString(), Objects.requireNonNull(team.last()), null, team));
    }

    /** The history keeps names and words that no topic tells. */
    @EventListener
    void on(MeetingChanged changed) {
        var meeting = changed.meeting();
        outbox.append(new StateChanged(MeetingMessage.TOPIC, meeting.id().toString(), MeetingMessage.of(meeting)));
        histories.append(
                new HistoryRecord(HistoryKind.MEETING, meeting.id().toString(), meeting.last(), NO_OPD, meeting));
    }

    @EventListener
    void on(ActionChanged changed) {
        var item = changed.item();
        tell(
                ActionMessage.TOPIC,
                new HistoryRecord(
                        HistoryKind.ACTION,
                        item.id().toString(),
                        item.last(),
                        item.facts().opd().value(),
                        ActionMessage.of(item)));
    }

    @EventListener
    void on(AssessmentChanged changed) {
        var assessment = changed.assessment();
        tell(
                AssessmentMessage.TOPIC,
                new HistoryRecord(
                        HistoryKind.ASSESSMENT,
                        assessment.id().toString(),
                        assessment.last(),
                        assessment.facts().opd().value(),
                        AssessmentMessage.of(assessment, changed.instrument())));
    }

    @EventListener
    void on(ProgrammeDropped dropped) {
        var programme = dropped.programme();
        tellGone(
                ProgrammeState.TOPIC,
                new HistoryRecord(
                        HistoryKind.PROGRAMME,
                        programme.id().toString(),
                        programme.last(),
                        null,
                        ProgrammeState.of(programme)));
    }

    @EventListener
    void on(IndicatorDropped dropped) {
        var indicator = dropped.indicator();
        tellGone(
                IndicatorState.TOPIC,
                new HistoryRecord(
                        HistoryKind.INDICATOR,
                        indicator.id().toString(),
                        indicator.last(),
                        null,
                        IndicatorState.of(indicator)));
    }

    /** The topic forgets it; the history keeps what it was. */
    private void tellGone(String topic, HistoryRecord state) {
        outbox.append(new StateChanged(topic, state.thing(), null));
        histories.append(state);
    }

    private void tell(String topic, HistoryRecord state) {
        outbox.append(new StateChanged(topic, state.thing(), state.state()));
        histories.append(state);
    }
}
