package id.reviu.survey.response;

import id.reviu.survey.assignment.Ending;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a campaign takes stakeholders' answers at a moment: while it is open, and of what is in the making a little longer. */
public record StakeholderTime(Campaign campaign, Instant now) {

    /** Whether answers are taken, be it only those in the making. */
    public boolean takes() {
        return opened() && !now.isAfter(lastMoment());
    }

    /** Until when answers in the making are taken, the time being over; null before and after that. */
    public @Nullable Instant graceUntil() {
        return takes() && over() ? lastMoment() : null;
    }

    private boolean opened() {
        return campaign.state() == CampaignState.OPEN || campaign.state() == CampaignState.CLOSED;
    }

    private boolean over() {
        return campaign.state() == CampaignState.CLOSED
                || now.isAfter(campaign.window().closesAt());
    }

    private Instant lastMoment() {
        return campaign.window().closesAt().plus(Ending.GRACE);
    }
}
