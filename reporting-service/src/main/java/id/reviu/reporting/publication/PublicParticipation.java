package id.reviu.reporting.publication;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.progress.CampaignProgress;
import id.reviu.reporting.publication.PublicPage.PublicCampaign;
import id.reviu.reporting.publication.PublicPage.PublicGroup;
import id.reviu.reporting.publication.PublicPage.PublicOffices;
import id.reviu.reporting.publication.PublicPage.PublicStakeholders;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many took part in the campaigns that are shown; small groups stay hidden as they do for officials. */
@Component
class PublicParticipation {

    private static final Comparator<PublicCampaign> LATEST_FIRST = Comparator.comparing(
                    PublicCampaign::opensAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(PublicCampaign::id);

    private final Campaigns campaigns;
    private final CampaignProgress progress;

    PublicParticipation(Campaigns campaigns, CampaignProgress progress) {
        this.campaigns = campaigns;
        this.progress = progress;
    }

    List<PublicCampaign> of(List<UUID> ids) {
        return campaigns.find(ids).stream()
                .filter(campaign -> !campaign.isDraft())
                .map(this::campaign)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private PublicCampaign campaign(Campaign campaign) {
        var found = progress.of(campaign.id(), Reader.OF_ALL);
        return new PublicCampaign(
                campaign.id(),
                campaign.title(),
                campaign.state(),
                campaign.simulated(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.part(Audience.OPD).map(part -> offices(found.opd())).orElse(null),
                campaign.part(Audience.STAKEHOLDER)
                        .map(part -> stakeholders(found.stakeholders(), campaign.minimumGroupSize()))
                        .orElse(null));
    }

    private static PublicOffices offices(CampaignProgress.OfficeStates states) {
        return new PublicOffices(states.total(), states.submitted() + states.verified(), states.verified());
    }

    private static PublicStakeholders stakeholders(CampaignProgress.StakeholderProgress found, int minimum) {
        var tooFew = found.n() > 0 && found.n() < minimum;
        return new PublicStakeholders(
                tooFew ? null : Long.valueOf(found.n()),
                tooFew,
                found.byGroup().stream()
                        .map(one -> new PublicGroup(one.group(), one.label(), one.n(), one.suppressed()))
                        .toList(),
                found.byArea().stream()
                        .map(one -> new PublicGroup(one.area(), one.label(), one.n(), one.suppressed()))
                        .toList());
    }
}
