package id.reviu.masterplan.indicator;

import id.reviu.platform.problem.Refusal;

/** An indicator stays in its plan version; another version has an indicator of its own. */
final class IndicatorOfAnotherPlan extends Refusal {

    IndicatorOfAnotherPlan(String code) {
        super(Kind.CONFLICT, "indicator-of-another-plan", code);
    }
}
