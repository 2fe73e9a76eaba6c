package id.reviu.masterplan.indicator;

import id.reviu.platform.problem.Refusal;

/** The OPD that answered for the indicator before has noted down the value of that year. */
final class RealisationOfAnotherOpd extends Refusal {

    RealisationOfAnotherOpd(int year) {
        super(Kind.CONFLICT, "realisation-of-another-opd", String.valueOf(year));
    }
}
