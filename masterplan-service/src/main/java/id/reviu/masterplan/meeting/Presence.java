package id.reviu.masterplan.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody was there. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** Was not there, and had said why. */
    EXCUSED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
