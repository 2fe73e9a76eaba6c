package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** There is no such response. */
final class ResponseNotFound extends Refusal {

    ResponseNotFound() {
        super(Kind.NOT_FOUND, "response-not-found");
    }
}
