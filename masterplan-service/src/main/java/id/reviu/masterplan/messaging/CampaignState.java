package id.reviu.masterplan.messaging;

import id.reviu.masterplan.campaign.Campaign;
import id.reviu.masterplan.language.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code reviu.campaign.v1}. */
record CampaignState(
        UUID id,
        long version,
        Text title,
        @Nullable UUID review,
        String state,
        boolean simulated,
        @Nullable Instant closesAt) {

    static final String TOPIC = "reviu.campaign.v1";

    Campaign campaign() {
        return new Campaign(id, version, review, title, state, simulated, closesAt);
    }
}
