package id.reviu.reporting.campaign;

import id.reviu.platform.problem.Refusal;
import java.util.UUID;

/** A campaign that does not exist, or that this person is not shown yet. */
public class NoSuchCampaign extends Refusal {

    public NoSuchCampaign(UUID id) {
        super(Kind.NOT_FOUND, "no-such-campaign", id);
    }
}
