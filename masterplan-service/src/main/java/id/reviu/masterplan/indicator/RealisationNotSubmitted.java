package id.reviu.masterplan.indicator;

import id.reviu.platform.problem.Refusal;

/** Only a submitted value is verified or returned. */
final class RealisationNotSubmitted extends Refusal {

    RealisationNotSubmitted(int year, RealisationState state) {
        super(Kind.CONFLICT, "realisation-not-submitted", String.valueOf(year), state.text());
    }
}
