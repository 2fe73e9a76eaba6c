package id.reviu.survey.evidence;

import id.reviu.platform.problem.Refusal;

/** There is nothing in the file. */
final class EvidenceEmpty extends Refusal {

    EvidenceEmpty() {
        super(Kind.INVALID, "evidence-empty");
    }
}
