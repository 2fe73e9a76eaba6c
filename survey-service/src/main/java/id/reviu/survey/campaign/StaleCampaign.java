package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;
import java.util.Map;

/** Somebody changed the campaign since it was read. */
final class StaleCampaign extends Refusal {

    private final transient Map<String, Object> current;

    StaleCampaign(Campaign campaign) {
        super(Kind.STALE, "campaign-stale");
        this.current = Map.of(
                "id", campaign.id().value(),
                "version", campaign.version(),
                "state", campaign.state());
    }

    @Override
    public Object current() {
        return current;
    }
}
