package id.reviu.masterplan.assessment;

import id.reviu.platform.problem.Refusal;

/** What an assessment is about stays once somebody has scored. */
final class AssessmentUnderWay extends Refusal {

    AssessmentUnderWay() {
        super(Kind.CONFLICT, "assessment-under-way");
    }
}
