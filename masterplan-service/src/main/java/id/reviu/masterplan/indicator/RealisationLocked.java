package id.reviu.masterplan.indicator;

import id.reviu.platform.problem.Refusal;

/** A value that waits for verification or passed it does not change. */
final class RealisationLocked extends Refusal {

    RealisationLocked(int year, RealisationState state) {
        super(Kind.CONFLICT, "realisation-" + state.text(), String.valueOf(year));
    }
}
