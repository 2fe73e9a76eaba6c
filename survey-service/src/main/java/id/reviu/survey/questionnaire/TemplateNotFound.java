package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;

/** There is no template of that name. */
final class TemplateNotFound extends Refusal {

    TemplateNotFound() {
        super(Kind.NOT_FOUND, "template-not-found");
    }
}
