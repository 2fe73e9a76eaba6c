package id.reviu.masterplan.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
