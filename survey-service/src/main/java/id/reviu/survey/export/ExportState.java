package id.reviu.survey.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an export has come. */
public enum ExportState {
    QUEUED,
    RUNNING,
    /** Its file is there and never changes. */
    DONE,
    FAILED,
    /** Its file was removed. */
    EXPIRED;

    /** The state as the API and the database write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExportState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
