package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** The assignment has its one response already, under another id. */
final class ResponseElsewhere extends Refusal {

    ResponseElsewhere(ResponseId existing) {
        super(Kind.CONFLICT, "response-elsewhere", existing.toString());
    }
}
