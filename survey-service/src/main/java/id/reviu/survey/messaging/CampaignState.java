package id.reviu.survey.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.reviu.platform.identity.Actor;
import id.reviu.survey.campaign.CampaignChanged;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.campaign.Title;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign in {@code reviu.campaign.v1}. */
record CampaignState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        Title title,
        @Nullable UUID review,
        String state,
        @Nullable Instant opensAt,
        Instant closesAt,
        boolean simulated,
        int minimumGroupSize,
        List<PartState> parts,
        @Nullable String extensionReason,
        boolean headApproval) {

    static final String TOPIC = "reviu.campaign.v1";

    /** One audience of it. */
    record PartState(
            String audience,
            UUID questionnaire,
            int number,
            @JsonProperty("questionnaireVersion") UUID version,
            List<String> opds,
            List<String> groups) {

        static PartState of(Part part) {
            var asked = part.questionnaire();
            return new PartState(
                    part.audience(),
                    asked.questionnaire(),
                    asked.number(),
                    asked.version(),
                    part instanceof Part.Opds offices ? offices.opds() : List.of(),
                    part instanceof Part.Stakeholders people ? people.groups() : List.of());
        }
    }

    static CampaignState of(CampaignChanged changed) {
        var campaign = changed.campaign();
        return new CampaignState(
                campaign.id().value(),
                campaign.version(),
                changed.action().name().toLowerCase(Locale.ROOT),
                changed.actor(),
                changed.at(),
                campaign.plan().title(),
                campaign.plan().review(),
                campaign.state().text(),
                campaign.window().opensAt(),
                campaign.window().closesAt(),
                campaign.plan().simulated(),
                campaign.plan().minimumGroupSize(),
                campaign.parts().stream().map(PartState::of).toList(),
                campaign.extensionReason(),
                campaign.plan().headApproval());
    }
}
