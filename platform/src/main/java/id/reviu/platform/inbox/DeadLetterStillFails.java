package id.reviu.platform.inbox;

import id.reviu.platform.problem.Refusal;

/** The record was taken again and failed again. */
final class DeadLetterStillFails extends Refusal {

    DeadLetterStillFails(String cause) {
        super(Kind.CONFLICT, "dead-letter-still-fails", cause);
    }
}
