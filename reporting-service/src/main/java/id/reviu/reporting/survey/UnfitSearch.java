package id.reviu.reporting.survey;

import id.reviu.platform.problem.Refusal;

/** A search that holds no word, or is too long. */
class UnfitSearch extends Refusal {

    UnfitSearch(int most) {
        super(Kind.MALFORMED, "unfit-search", most);
    }
}
