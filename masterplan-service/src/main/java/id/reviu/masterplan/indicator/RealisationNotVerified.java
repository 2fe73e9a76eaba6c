package id.reviu.masterplan.indicator;

import id.reviu.platform.problem.Refusal;

/** Only a verified value is locked, so only such a one can be opened again. */
final class RealisationNotVerified extends Refusal {

    RealisationNotVerified(int year, RealisationState state) {
        super(Kind.CONFLICT, "realisation-not-verified", String.valueOf(year), state.text());
    }
}
