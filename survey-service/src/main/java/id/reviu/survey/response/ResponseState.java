package id.reviu.survey.response;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a response stands. */
public enum ResponseState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VERIFIED;

    /** The state as events, the API and the database write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text()}. */
    public static ResponseState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
