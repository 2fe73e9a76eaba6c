package id.reviu.masterplan.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a finding is from being relied on. */
public enum FindingState {
    DRAFT,
    /** Recommendations may rest on it; it does not change. */
    FINAL,
    /** Taken back with a reason. */
    WITHDRAWN;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
