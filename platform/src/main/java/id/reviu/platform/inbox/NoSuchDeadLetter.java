package id.reviu.platform.inbox;

import id.reviu.platform.problem.Refusal;
import java.util.UUID;

/** There is no record set aside under this number. */
final class NoSuchDeadLetter extends Refusal {

    NoSuchDeadLetter(UUID id) {
        super(Kind.NOT_FOUND, "dead-letter-not-found", id.toString());
    }
}
