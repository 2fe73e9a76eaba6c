package id.reviu.reporting.messaging;

import id.reviu.platform.inbox.Received;
import id.reviu.platform.inbox.StateListener;
import id.reviu.platform.inbox.StateListeners;
import id.reviu.reporting.campaign.Assignment;
import id.reviu.reporting.campaign.Assignments;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.reference.PublishedQuestionnaire;
import id.reviu.reporting.survey.ResponseLedger;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to what survey-service tells. */
@Configuration(proxyBeanMethods = false)
class SurveyTopics {

    private final StateListeners listeners;

    SurveyTopics(StateListeners listeners) {
        this.listeners = listeners;
    }

    /** A published questionnaire stays readable for ever, so its removal is not taken over. */
    @Bean
    StateListener<PublishedQuestionnaire> questionnaireTopic(ResponseLedger ledger) {
        return listeners.listen(
                "reviu.questionnaire.v1",
                PublishedQuestionnaire.class,
                (List<Received<PublishedQuestionnaire>> batch) ->
                        ledger.takeQuestionnaires(List.copyOf(Latest.of(batch, PublishedQuestionnaire::version)
                                .states()
                                .values())));
    }

    @Bean
    StateListener<CampaignState> campaignTopic(Campaigns campaigns) {
        return listeners.listen("reviu.campaign.v1", CampaignState.class, (List<Received<CampaignState>> batch) -> {
            var latest = Latest.of(batch, CampaignState::version);
            List<Campaign> states = latest.states(CampaignState::campaign);
            campaigns.take(states);
            campaigns.remove(latest.gone(UUID::fromString));
        });
    }

    @Bean
    StateListener<Assignment> assignmentTopic(Assignments assignments) {
        return listeners.listen("reviu.assignment.v1", Assignment.class, (List<Received<Assignment>> batch) -> {
            var latest = Latest.of(batch, Assignment::version);
            assignments.take(latest.states().values());
            assignments.remove(latest.gone(UUID::fromString));
        });
    }

    @Bean
    StateListener<ResponseState> responseTopic(ResponseLedger ledger) {
        return listeners.listen("reviu.response.v1", ResponseState.class, (List<Received<ResponseState>> batch) -> {
            var latest = Latest.of(batch, ResponseState::version);
            ledger.take(latest.states(ResponseState::response), latest.gone(UUID::fromString));
        });
    }
}
