package id.reviu.survey.mailing;

import java.util.UUID;

/** To whom a mail goes. */
sealed interface Recipient {

    /**
     * Somebody invited by a link of their own.
     *
     * @param issue how often the link was made
     */
    record Invited(UUID invitation, int issue) implements Recipient {}

    /** An office, about its assignment. */
    record Office(UUID assignment) implements Recipient {}
}
