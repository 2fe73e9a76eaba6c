package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;

/** The campaign does not ask this person's office. */
final class CampaignNotYours extends Refusal {

    CampaignNotYours() {
        super(Kind.FORBIDDEN, "campaign-not-yours");
    }
}
