package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;

/** Only an open campaign can be closed. */
final class CampaignNotOpen extends Refusal {

    CampaignNotOpen() {
        super(Kind.CONFLICT, "campaign-not-open");
    }
}
