package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** The id is used by a response to something else. */
final class ResponseIdTaken extends Refusal {

    ResponseIdTaken() {
        super(Kind.CONFLICT, "response-id-taken");
    }
}
