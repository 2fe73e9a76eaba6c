package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import java.time.Instant;

/** An assignment is in a new state. Told inside the transaction that made it so. */
public record AssignmentChanged(Assignment assignment, Action action, Actor actor, Instant at) {

    /** What was done. */
    public enum Action {
        GIVEN,
        BEGUN,
        EXTENDED,
        APPROVAL_ASKED,
        APPROVAL_REFUSED,
        SUBMITTED,
        RETURNED,
        VERIFIED
    }
}
