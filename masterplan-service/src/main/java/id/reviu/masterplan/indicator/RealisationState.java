package id.reviu.masterplan.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a realisation is from being relied on. */
public enum RealisationState {
    DRAFT,
    SUBMITTED,
    /** Confirmed by somebody else than who submitted it; locked. */
    VERIFIED,
    /** Sent back with a reason, to be mended. */
    RETURNED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
