package id.reviu.masterplan.amendment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an amendment is. */
public enum AmendmentState {
    OPEN,
    /** Carried out in a draft. */
    ASSEMBLED,
    WITHDRAWN;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
