package id.reviu.masterplan.amendment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an amendment is about. */
public enum Part {
    PROGRAMME,
    INDICATOR;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
