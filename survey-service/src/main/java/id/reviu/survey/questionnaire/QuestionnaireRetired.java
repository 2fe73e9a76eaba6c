package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;

/** The questionnaire is no longer in use. */
final class QuestionnaireRetired extends Refusal {

    QuestionnaireRetired() {
        super(Kind.CONFLICT, "questionnaire-retired");
    }
}
