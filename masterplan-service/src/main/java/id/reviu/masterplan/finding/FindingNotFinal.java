package id.reviu.masterplan.finding;

import id.reviu.platform.problem.Refusal;

/** Only a final finding is reopened. */
final class FindingNotFinal extends Refusal {

    FindingNotFinal(FindingState state) {
        super(Kind.CONFLICT, "finding-not-final", state.text());
    }
}
