package id.reviu.survey.evidence;

import id.reviu.platform.problem.Refusal;

/** The file is another office's. */
final class EvidenceNotYours extends Refusal {

    EvidenceNotYours() {
        super(Kind.FORBIDDEN, "evidence-not-yours");
    }
}
