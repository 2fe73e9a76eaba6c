package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.Locale;

/**
 * A response was handed in, returned or verified. Told inside the transaction that made it so. Drafts are nobody else's
 * business.
 */
public record ResponseChanged(Response response, Action action, Actor actor, Instant at) {

    /** Who answers by a link and is not known. */
    public static final Actor STAKEHOLDER = new Actor("stakeholder", "Responden");

    /** What was done. */
    public enum Action {
        SUBMITTED,
        RETURNED,
        VERIFIED;

        /** The action as events, the history and the database write it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
