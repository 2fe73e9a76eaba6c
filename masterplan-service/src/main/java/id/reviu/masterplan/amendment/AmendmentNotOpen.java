package id.reviu.masterplan.amendment;

import id.reviu.platform.problem.Refusal;

/** What was carried out or withdrawn stays as it is. */
final class AmendmentNotOpen extends Refusal {

    AmendmentNotOpen(AmendmentState now) {
        super(Kind.CONFLICT, "amendment-not-open", now.text());
    }
}
