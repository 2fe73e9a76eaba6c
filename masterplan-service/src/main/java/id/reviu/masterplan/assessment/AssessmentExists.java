package id.reviu.masterplan.assessment;

import id.reviu.platform.problem.Refusal;

/** An instrument is filled once for a subject and a year. */
final class AssessmentExists extends Refusal {

    AssessmentExists(String code, int year) {
        super(Kind.CONFLICT, "assessment-exists", code, String.valueOf(year));
    }
}
