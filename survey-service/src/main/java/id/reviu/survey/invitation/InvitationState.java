package id.reviu.survey.invitation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an invitation; of several things that are true the one that matters most. */
public enum InvitationState {
    NOT_SENT,
    SENT,
    OPENED,
    ANSWERED,
    /** The address takes no mail. */
    BOUNCED,
    /** Its link leads nowhere any more. */
    REVOKED;

    /** The state as the API writes it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #text()}. */
    public static InvitationState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
