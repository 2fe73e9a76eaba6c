package id.reviu.survey.messaging;

import id.reviu.platform.test.Contract;
import id.reviu.survey.assignment.SampleAssignments;
import id.reviu.survey.campaign.SampleCampaigns;
import id.reviu.survey.questionnaire.SampleQuestionnaires;
import id.reviu.survey.response.SampleResponses;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the domain's own verbs lead to is written just as the golden examples promise. */
class GoldenTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void writesAPublishedQuestionnaire() {
        var published = SampleQuestionnaires.published().version();
        Contract.of(QuestionnaireVersionState.TOPIC)
                .isProducedAs(JSON.writeValueAsString(QuestionnaireVersionState.of(published)));
    }

    @Test
    void writesAnOpenedCampaign() {
        Contract.of(CampaignState.TOPIC)
                .isProducedAs(JSON.writeValueAsString(CampaignState.of(SampleCampaigns.opened())));
    }

    @Test
    void writesASubmittedAssignment() {
        Contract.of(AssignmentState.TOPIC)
                .isProducedAs(JSON.writeValueAsString(AssignmentState.of(SampleAssignments.submitted())));
    }

    @Test
    void writesAVerifiedResponse() {
        Contract.of(ResponseState.TOPIC)
                .isProducedAs(JSON.writeValueAsString(ResponseState.of(SampleResponses.verified())));
    }
}
