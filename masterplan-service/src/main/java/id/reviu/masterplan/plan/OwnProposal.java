package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** Nobody approves the version they proposed themselves. */
final class OwnProposal extends Refusal {

    OwnProposal(String proposer) {
        super(Kind.FORBIDDEN, "own-proposal", proposer);
    }
}
