package id.reviu.reporting.crosstab;

import id.reviu.platform.problem.Refusal;

/** Two things that cannot be crossed with each other: one and the same, or asked in different repeats. */
class UnfitPair extends Refusal {

    UnfitPair(String row, String column) {
        super(Kind.MALFORMED, "unfit-pair", row, column);
    }
}
