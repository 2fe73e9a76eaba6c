package id.reviu.masterplan.finding;

import id.reviu.platform.problem.Refusal;

/** Recommendations that were sent rest on it. */
final class FindingInUse extends Refusal {

    FindingInUse(long recommendations) {
        super(Kind.CONFLICT, "finding-in-use", String.valueOf(recommendations));
    }
}
