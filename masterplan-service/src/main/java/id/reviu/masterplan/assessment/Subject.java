package id.reviu.masterplan.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is judged. */
public enum Subject {
    /** The whole city; one OPD scores on its behalf. */
    CITY,
    /** One OPD, which scores itself. */
    OPD;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
