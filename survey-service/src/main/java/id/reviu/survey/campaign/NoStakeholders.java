package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;

/** The campaign asks no stakeholders, so there is nobody to count. */
final class NoStakeholders extends Refusal {

    NoStakeholders() {
        super(Kind.CONFLICT, "campaign-no-stakeholders");
    }
}
