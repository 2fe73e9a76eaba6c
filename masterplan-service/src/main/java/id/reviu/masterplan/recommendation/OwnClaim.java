package id.reviu.masterplan.recommendation;

import id.reviu.platform.problem.Refusal;

/** Nobody confirms what they reported done themselves. */
final class OwnClaim extends Refusal {

    OwnClaim(String claimant) {
        super(Kind.FORBIDDEN, "own-claim", claimant);
    }
}
