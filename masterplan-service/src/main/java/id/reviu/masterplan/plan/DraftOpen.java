package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;

/** A plan has one next version at a time. */
final class DraftOpen extends Refusal {

    DraftOpen(int number) {
        super(Kind.CONFLICT, "draft-open", number);
    }
}
