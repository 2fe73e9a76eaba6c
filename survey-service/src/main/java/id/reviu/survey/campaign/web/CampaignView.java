package id.reviu.survey.campaign.web;

import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignDesk;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.campaign.Title;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as people see it.
 *
 * @param openLink the path stakeholders answer at; only the administrator is told
 * @param extensionReason why it was last made longer
 * @param draftsKept responses begun and never handed in, known once it is closed
 */
record CampaignView(
        UUID id,
        long version,
        Title title,
        @Nullable UUID review,
        CampaignState state,
        @Nullable Instant opensAt,
        Instant closesAt,
        boolean simulated,
        int minimumGroupSize,
        boolean headApproval,
        List<PartView> parts,
        @Nullable String openLink,
        @Nullable Integer draftsKept,
        @Nullable String extensionReason) {

    /** One audience and what it is asked. */
    record PartView(
            String audience,
            UUID questionnaire,
            int number,
            UUID questionnaireVersion,
            List<String> opds,
            List<String> groups) {

        static PartView of(Part part) {
            var asked = part.questionnaire();
            return new PartView(
                    part.audience(),
                    asked.questionnaire(),
                    asked.number(),
                    asked.version(),
                    part instanceof Part.Opds offices ? offices.opds() : List.of(),
                    part instanceof Part.Stakeholders people ? people.groups() : List.of());
        }
    }

    static CampaignView of(CampaignDesk.Seen seen, @Nullable String openLink) {
        Campaign campaign = seen.campaign();
        return new CampaignView(
                campaign.id().value(),
                campaign.version(),
                campaign.plan().title(),
                campaign.plan().review(),
                campaign.state(),
                campaign.window().opensAt(),
                campaign.window().closesAt(),
                campaign.plan().simulated(),
                campaign.plan().minimumGroupSize(),
                campaign.plan().headApproval(),
                campaign.parts().stream().map(PartView::of).toList(),
                openLink,
                seen.draftsKept(),
                campaign.extensionReason());
    }
}
