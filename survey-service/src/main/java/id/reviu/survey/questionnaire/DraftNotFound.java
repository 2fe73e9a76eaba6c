package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;

/** Nothing unpublished is being worked on. */
final class DraftNotFound extends Refusal {

    DraftNotFound() {
        super(Kind.NOT_FOUND, "draft-not-found");
    }
}
