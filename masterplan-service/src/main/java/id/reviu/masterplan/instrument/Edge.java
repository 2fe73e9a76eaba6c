package id.reviu.masterplan.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** To which of two bands the value between them belongs. */
public enum Edge {
    /** To the upper one: a band holds its lower edge. */
    LOWER,
    /** To the lower one: a band holds its upper edge. */
    UPPER;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
