package id.reviu.masterplan.recommendation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How urgent a recommendation is. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
