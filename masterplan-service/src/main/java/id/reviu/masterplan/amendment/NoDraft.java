package id.reviu.masterplan.amendment;

import id.reviu.platform.problem.Refusal;

/** Amendments are carried out in a draft of the same plan. */
final class NoDraft extends Refusal {

    NoDraft(String title, int number) {
        super(Kind.CONFLICT, "no-draft", title, number);
    }
}
