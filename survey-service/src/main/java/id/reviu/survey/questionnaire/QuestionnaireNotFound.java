package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;

/** There is no such questionnaire or version, or none that this person may see. */
final class QuestionnaireNotFound extends Refusal {

    QuestionnaireNotFound() {
        super(Kind.NOT_FOUND, "questionnaire-not-found");
    }
}
