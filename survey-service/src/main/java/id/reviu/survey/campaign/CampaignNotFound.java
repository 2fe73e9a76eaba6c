package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;

/** There is no such campaign, or not for this person. */
public final class CampaignNotFound extends Refusal {

    public CampaignNotFound() {
        super(Kind.NOT_FOUND, "campaign-not-found");
    }
}
