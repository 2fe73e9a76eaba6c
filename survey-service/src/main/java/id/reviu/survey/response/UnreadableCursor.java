package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** The key to go on after was not made by this list. */
final class UnreadableCursor extends Refusal {

    UnreadableCursor() {
        super(Kind.MALFORMED, "cursor-unreadable");
    }
}
