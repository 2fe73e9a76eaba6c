package id.reviu.masterplan.review;

import id.reviu.platform.problem.Refusal;

/** A review leaves no phase out and goes back to none. */
final class PhaseOutOfOrder extends Refusal {

    PhaseOutOfOrder(Phase now, Phase wanted) {
        super(
                Kind.CONFLICT,
                "phase-out-of-order",
                now.text(),
                wanted.text(),
                now.next().map(Phase::text).orElse("-"));
    }
}
