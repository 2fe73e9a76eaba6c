package id.reviu.reporting.comparison;

import id.reviu.platform.problem.Refusal;

/** A campaign that was to be compared with itself. */
class SameCampaign extends Refusal {

    SameCampaign() {
        super(Kind.MALFORMED, "same-campaign");
    }
}
