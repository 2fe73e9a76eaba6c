package id.reviu.masterplan.opd;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an OPD is at work. Offices get reorganised; old figures stay with the old name. */
public enum OpdStatus {
    ACTIVE,
    /** Its work went to a successor. */
    MERGED,
    CLOSED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
