package id.reviu.survey.evidence;

import id.reviu.platform.problem.Refusal;

/** There is no such file. */
final class EvidenceNotFound extends Refusal {

    EvidenceNotFound() {
        super(Kind.NOT_FOUND, "evidence-not-found");
    }
}
