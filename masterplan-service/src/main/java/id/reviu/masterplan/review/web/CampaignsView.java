package id.reviu.masterplan.review.web;

import id.reviu.masterplan.campaign.Campaign;
import id.reviu.masterplan.language.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The campaigns of a review. */
record CampaignsView(List<AttachedCampaign> items) {

    /**
     * A campaign of a review.
     *
     * @param simulated whether its answers are made up, so that nothing rests on them
     */
    record AttachedCampaign(
            UUID id,
            Text title,
            String state,
            boolean simulated,
            @Nullable Instant closesAt) {}

    static CampaignsView of(List<Campaign> campaigns) {
        return new CampaignsView(campaigns.stream()
                .map(one -> new AttachedCampaign(one.id(), one.title(), one.state(), one.simulated(), one.closesAt()))
                .toList());
    }
}
