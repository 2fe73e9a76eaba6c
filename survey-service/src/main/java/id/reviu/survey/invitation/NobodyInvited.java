package id.reviu.survey.invitation;

import id.reviu.platform.problem.Refusal;

/** The campaign is over, or asks no stakeholders. */
final class NobodyInvited extends Refusal {

    private NobodyInvited(String code) {
        super(Kind.CONFLICT, code);
    }

    static NobodyInvited over() {
        return new NobodyInvited("invitation-campaign-over");
    }

    static NobodyInvited noStakeholders() {
        return new NobodyInvited("invitation-no-stakeholders");
    }
}
