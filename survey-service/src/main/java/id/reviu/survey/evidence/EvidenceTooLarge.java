package id.reviu.survey.evidence;

import id.reviu.platform.problem.Refusal;

/** The file is larger than is taken. */
final class EvidenceTooLarge extends Refusal {

    EvidenceTooLarge() {
        super(Kind.TOO_LARGE, "evidence-too-large");
    }
}
