package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** The campaign takes no more answers. */
public final class CampaignClosed extends Refusal {

    public CampaignClosed() {
        super(Kind.CONFLICT, "campaign-closed");
    }
}
