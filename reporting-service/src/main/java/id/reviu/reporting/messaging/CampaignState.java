package id.reviu.reporting.messaging;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.reference.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code reviu.campaign.v1}. */
record CampaignState(
        UUID id,
        long version,
        Text title,
        @Nullable UUID review,
        String state,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean simulated,
        int minimumGroupSize,
        @Nullable List<PartState> parts) {

    /** Who is asked what; lists that say nothing may be left out. */
    record PartState(
            Audience audience,
            UUID questionnaire,
            int number,
            UUID questionnaireVersion,
            @Nullable List<String> opds,
            @Nullable List<String> groups,
            @Nullable String groupQuestion,
            @Nullable String areaQuestion) {

        Campaign.Part part() {
            return new Campaign.Part(
                    audience,
                    questionnaire,
                    number,
                    questionnaireVersion,
                    opds == null ? List.of() : opds,
                    groups == null ? List.of() : groups,
                    groupQuestion,
                    areaQuestion);
        }
    }

    Campaign campaign() {
        return new Campaign(
                id,
                version,
                title,
                review,
                state,
                opensAt,
                closesAt,
                simulated,
                minimumGroupSize,
                parts == null ? List.of() : parts.stream().map(PartState::part).toList());
    }
}
