package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** Minutes become final once written and once it is said who was there; only final ones are corrected. */
final class MinutesNotReady extends Refusal {

    MinutesNotReady() {
        super(Kind.CONFLICT, "minutes-not-ready");
    }
}
