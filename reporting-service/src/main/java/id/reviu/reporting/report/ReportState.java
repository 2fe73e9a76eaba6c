package id.reviu.reporting.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a report has got. */
public enum ReportState {
    QUEUED,
    RUNNING,
    /** Its file is there and never changes. */
    DONE,
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
