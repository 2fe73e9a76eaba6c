package id.reviu.reporting.messaging;

import id.reviu.platform.inbox.Received;
import id.reviu.platform.inbox.StateListener;
import id.reviu.platform.inbox.StateListeners;
import id.reviu.reporting.achievement.AchievementLedger;
import id.reviu.reporting.assessment.Assessment;
import id.reviu.reporting.assessment.Assessments;
import id.reviu.reporting.city.Evaluation;
import id.reviu.reporting.city.Evaluations;
import id.reviu.reporting.city.Review;
import id.reviu.reporting.city.Reviews;
import id.reviu.reporting.followup.Finding;
import id.reviu.reporting.followup.FollowUpLedger;
import id.reviu.reporting.followup.Recommendation;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Opd;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Plan;
import id.reviu.reporting.reference.Plans;
import id.reviu.reporting.reference.Programme;
import id.reviu.reporting.reference.Programmes;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to what masterplan-service tells. */
@Configuration(proxyBeanMethods = false)
class MasterplanTopics {

    /** Of findings and recommendations only numbers were kept at first; then also what they say. */
    private static final int WORDS = 2;

    private final StateListeners listeners;
    private final Changes changes;

    MasterplanTopics(StateListeners listeners, Changes changes) {
        this.listeners = listeners;
        this.changes = changes;
    }

    @Bean
    StateListener<Opd> opdTopic(Opds opds) {
        return listeners.listen("reviu.opd.v1", Opd.class, (List<Received<Opd>> batch) -> {
            var latest = Latest.of(batch, Opd::version);
            opds.take(latest.states().values());
            opds.remove(latest.gone());
            cityChanged();
        });
    }

    @Bean
    StateListener<Plan> planTopic(Plans plans, AchievementLedger ledger) {
        return listeners.listen("reviu.plan.v1", Plan.class, (List<Received<Plan>> batch) -> {
            var latest = Latest.of(batch, Plan::version);
            plans.take(latest.states().values());
            plans.remove(latest.gone(UUID::fromString));
            ledger.planChanged();
            cityChanged();
        });
    }

    @Bean
    StateListener<Programme> programmeTopic(Programmes programmes) {
        return listeners.listen("reviu.programme.v1", Programme.class, (List<Received<Programme>> batch) -> {
            var latest = Latest.of(batch, Programme::version);
            programmes.take(latest.states().values());
            programmes.remove(latest.gone(UUID::fromString));
            cityChanged();
        });
    }

    @Bean
    StateListener<IndicatorState> indicatorTopic(AchievementLedger ledger) {
        return listeners.listen("reviu.indicator.v1", IndicatorState.class, (List<Received<IndicatorState>> batch) -> {
            var latest = Latest.of(batch, IndicatorState::version);
            ledger.takeIndicators(latest.states(IndicatorState::indicator), latest.gone(UUID::fromString));
        });
    }

    @Bean
    StateListener<RealisationState> realisationTopic(AchievementLedger ledger) {
        return listeners.listen(
                "reviu.realisation.v1", RealisationState.class, (List<Received<RealisationState>> batch) -> {
                    var latest = Latest.of(batch, RealisationState::version);
                    ledger.takeRealisations(
                            latest.states(RealisationState::realisation), latest.gone(UUID::fromString));
                });
    }

    @Bean
    StateListener<Review> reviewTopic(Reviews reviews) {
        return listeners.listen("reviu.review.v1", Review.class, (List<Received<Review>> batch) -> {
            var latest = Latest.of(batch, Review::version);
            reviews.take(latest.states().values());
            reviews.remove(latest.gone(UUID::fromString));
            cityChanged();
        });
    }

    @Bean
    StateListener<Evaluation> evaluationTopic(Evaluations evaluations) {
        return listeners.listen("reviu.evaluation.v1", Evaluation.class, (List<Received<Evaluation>> batch) -> {
            var latest = Latest.of(batch, Evaluation::version);
            evaluations.take(latest.states().values());
            evaluations.remove(latest.gone(Integer::valueOf));
            cityChanged();
        });
    }

    @Bean
    StateListener<Finding> findingTopic(FollowUpLedger ledger) {
        return listeners.listen("reviu.finding.v1", WORDS, Finding.class, (List<Received<Finding>> batch) -> {
            var latest = Latest.of(batch, Finding::version);
            ledger.takeFindings(latest.states().values(), latest.gone(UUID::fromString));
        });
    }

    @Bean
    StateListener<Recommendation> recommendationTopic(FollowUpLedger ledger) {
        return listeners.listen(
                "reviu.recommendation.v1", WORDS, Recommendation.class, (List<Received<Recommendation>> batch) -> {
                    var latest = Latest.of(batch, Recommendation::version);
                    ledger.takeRecommendations(latest.states().values(), latest.gone(UUID::fromString));
                });
    }

    @Bean
    StateListener<Assessment> assessmentTopic(Assessments assessments) {
        return listeners.listen("reviu.assessment.v1", Assessment.class, (List<Received<Assessment>> batch) -> {
            var latest = Latest.of(batch, Assessment::version);
            assessments.take(latest.states().values());
            assessments.remove(latest.gone(UUID::fromString));
        });
    }

    private void cityChanged() {
        changes.announce(Change.Kind.CITY, List.of(Change.ALL));
    }
}
