package id.reviu.survey.evidence;

import id.reviu.platform.problem.Refusal;

/** The content is of a kind that is not taken, whatever the name says. */
final class EvidenceTypeRefused extends Refusal {

    EvidenceTypeRefused() {
        super(Kind.INVALID, "evidence-type-refused");
    }
}
