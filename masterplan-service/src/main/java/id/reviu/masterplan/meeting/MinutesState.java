package id.reviu.masterplan.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether minutes may still change. */
public enum MinutesState {
    DRAFT,
    /** Never changes; what has to be corrected becomes the next version. */
    FINAL;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
