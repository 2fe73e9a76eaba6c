package id.reviu.masterplan.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an instrument is. */
public enum InstrumentState {
    DRAFT,
    /** Assessments may use it; it never changes. */
    PUBLISHED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
