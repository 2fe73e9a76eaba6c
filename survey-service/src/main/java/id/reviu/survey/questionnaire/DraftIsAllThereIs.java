package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;

/** Without its draft the questionnaire would be nothing: no version was published yet. */
final class DraftIsAllThereIs extends Refusal {

    DraftIsAllThereIs() {
        super(Kind.CONFLICT, "draft-is-all-there-is");
    }
}
