package id.reviu.reporting.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Contract;
import id.reviu.reporting.campaign.Assignment;
import id.reviu.reporting.campaign.Audience;
import org.junit.jupiter.api.Test;

/** What survey-service promises fits what this service reads. */
class SurveyContractTests {

    @Test
    void campaign() {
        var campaign =
                Contract.of("reviu.campaign.v1").goldenAs(CampaignState.class).campaign();
        assertThat(campaign.state()).isEqualTo("open");
        assertThat(campaign.minimumGroupSize()).isEqualTo(5);
        assertThat(campaign.part(Audience.OPD).orElseThrow().opds()).containsExactly("dinkes", "diskominfo");
        assertThat(campaign.part(Audience.STAKEHOLDER).orElseThrow().groups()).containsExactly("akademisi", "warga");
    }

    @Test
    void assignment() {
        var assignment = Contract.of("reviu.assignment.v1").goldenAs(Assignment.class);
        assertThat(assignment.state()).isEqualTo("submitted");
        assertThat(assignment.at()).isEqualTo("2024-05-20T03:15:00Z");
    }

    @Test
    void response() {
        var response =
                Contract.of("reviu.response.v1").goldenAs(ResponseState.class).response();
        assertThat(response.audience()).isEqualTo(Audience.OPD);
        assertThat(response.state()).isEqualTo("verified");
        assertThat(response.group()).isEmpty();
        assertThat(response.submittedBy()).isEqualTo("Petugas Dinas Kesehatan");
        assertThat(response.answers().path("program").path(0).path("programme").asString())
                .isEqualTo("home-care");
    }
}
