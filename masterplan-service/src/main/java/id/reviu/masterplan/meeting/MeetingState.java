package id.reviu.masterplan.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a meeting takes place. */
public enum MeetingState {
    PLANNED,
    /** Called off, with a reason; those who were called get to know. */
    CANCELLED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
