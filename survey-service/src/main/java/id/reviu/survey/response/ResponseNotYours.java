package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** The response is another office's, or this person works for no single office. */
final class ResponseNotYours extends Refusal {

    ResponseNotYours() {
        super(Kind.FORBIDDEN, "response-not-yours");
    }
}
