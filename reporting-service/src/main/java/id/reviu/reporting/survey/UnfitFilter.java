package id.reviu.reporting.survey;

import id.reviu.platform.problem.Refusal;
import id.reviu.reporting.campaign.Audience;

/** A filter that the audience does not have. */
public class UnfitFilter extends Refusal {

    public UnfitFilter(String filter, Audience audience) {
        super(Kind.MALFORMED, "unfit-filter", filter, audience.code());
    }
}
