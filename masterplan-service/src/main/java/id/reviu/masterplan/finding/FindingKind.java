package id.reviu.masterplan.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing was found. */
public enum FindingKind {
    /** The plan lacks something. */
    SHORTCOMING,
    /** The plan has it, but it does not carry. */
    WEAKNESS,
    /** The city has developed, and the plan has to follow. */
    DEVELOPMENT;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
