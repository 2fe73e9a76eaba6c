package id.reviu.reporting.crosstab;

import id.reviu.platform.problem.Refusal;

/** Something that a table cannot be made of. */
class UnfitAxis extends Refusal {

    UnfitAxis(String code) {
        super(Kind.MALFORMED, "unfit-axis", code);
    }
}
