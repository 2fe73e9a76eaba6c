package id.reviu.survey.assignment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an office has come. */
public enum AssignmentState {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    VERIFIED;

    /** The state as events, the API and the database write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #text()}. */
    public static AssignmentState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
