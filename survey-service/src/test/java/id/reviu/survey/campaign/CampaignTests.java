package id.reviu.survey.campaign;

import static id.reviu.survey.campaign.SampleCampaigns.CLOSES;
import static id.reviu.survey.campaign.SampleCampaigns.OPENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CampaignTests {

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void opensForTheOfficesThatWorkOnThatDay() {
        var campaign = SampleCampaigns.forOffices("*");

        assertThat(campaign.open(List.of("bappeda", "dinkes"), OPENED)).isTrue();

        assertThat(campaign.state()).isEqualTo(CampaignState.OPEN);
        assertThat(campaign.opds().orElseThrow().opds()).containsExactly("bappeda", "dinkes");
        assertThat(campaign.window().opensAt()).isEqualTo(OPENED);
        assertThat(campaign.version()).isEqualTo(2);
    }

    @Test
    void opensOnceHoweverOftenItIsAsked() {
        var campaign = SampleCampaigns.forOffices("*");
        campaign.open(List.of("dinkes"), OPENED);

        assertThat(campaign.open(List.of("bappeda"), OPENED.plusSeconds(1))).isFalse();

        assertThat(campaign.opds().orElseThrow().opds()).containsExactly("dinkes");
        assertThat(campaign.version()).isEqualTo(2);
    }

    @Test
    void refusesToOpenForNobody() {
        refuses(() -> SampleCampaigns.forOffices("*").open(List.of(), OPENED), "campaign-nobody-to-ask");
    }

    @Test
    void opensForStakeholdersAlone() {
        assertThat(SampleCampaigns.forStakeholders().open(List.of(), OPENED)).isTrue();
    }

    @Test
    void refusesToOpenAfterItsEnd() {
        refuses(() -> SampleCampaigns.forStakeholders().open(List.of(), CLOSES), "campaign-window-past");
    }

    @Test
    void neverOpensAgain() {
        var campaign = SampleCampaigns.forStakeholders();
        campaign.open(List.of(), OPENED);
        campaign.close(OPENED.plusSeconds(60));

        refuses(() -> campaign.open(List.of(), OPENED.plusSeconds(120)), "campaign-over");
    }

    @Test
    void closesEarlyAtThatMoment() {
        var campaign = SampleCampaigns.forStakeholders();
        campaign.open(List.of(), OPENED);

        assertThat(campaign.close(OPENED.plusSeconds(60))).isTrue();
        assertThat(campaign.close(OPENED.plusSeconds(90))).isFalse();

        assertThat(campaign.window().closesAt()).isEqualTo(OPENED.plusSeconds(60));
    }

    @Test
    void keepsItsPlannedEndWhenItIsClosedLater() {
        var campaign = SampleCampaigns.forStakeholders();
        campaign.open(List.of(), OPENED);
        campaign.close(CLOSES.plusSeconds(20));

        assertThat(campaign.window().closesAt()).isEqualTo(CLOSES);
    }

    @Test
    void isMadeLongerWhileItIsOpen() {
        var campaign = SampleCampaigns.forStakeholders();
        refuses(() -> campaign.extend(CLOSES.plusSeconds(1), "Banjir", OPENED), "campaign-not-open");
        campaign.open(List.of(), OPENED);

        assertThat(campaign.extend(CLOSES.plusSeconds(60), "Banjir", OPENED)).isTrue();
        assertThat(campaign.extend(CLOSES.plusSeconds(60), "Banjir", OPENED)).isFalse();

        assertThat(campaign.window().closesAt()).isEqualTo(CLOSES.plusSeconds(60));
        assertThat(campaign.extensionReason()).isEqualTo("Banjir");
        assertThat(campaign.version()).isEqualTo(3);
        refuses(() -> campaign.extend(CLOSES, "x", OPENED), "extension-invalid");
        refuses(() -> campaign.extend(CLOSES.plusSeconds(90), "x", CLOSES.plusSeconds(90)), "extension-invalid");
    }

    @Test
    void isArchivedOnlyWhenClosed() {
        var campaign = SampleCampaigns.forStakeholders();
        refuses(campaign::archive, "campaign-not-closed");
        refuses(() -> campaign.close(OPENED), "campaign-not-open");
        campaign.open(List.of(), OPENED);
        refuses(campaign::archive, "campaign-not-closed");
        campaign.close(OPENED.plusSeconds(1));

        assertThat(campaign.archive()).isTrue();
        assertThat(campaign.archive()).isFalse();
        assertThat(campaign.state()).isEqualTo(CampaignState.ARCHIVED);
    }

    @Test
    void hasAWindowThatEndsAfterItBegins() {
        var moment = Instant.EPOCH;
        assertThatThrownBy(() -> new Window(moment, moment)).isInstanceOf(IllegalArgumentException.class);
    }
}
