package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;

/** Only a closed campaign can be archived. */
final class CampaignNotClosed extends Refusal {

    CampaignNotClosed() {
        super(Kind.CONFLICT, "campaign-not-closed");
    }
}
