package id.reviu.masterplan.finding;

import id.reviu.platform.problem.Refusal;

/** What others build on does not change under them. */
final class FindingNotDraft extends Refusal {

    FindingNotDraft(FindingState state) {
        super(Kind.CONFLICT, "finding-not-draft", state.text());
    }
}
