package id.reviu.masterplan.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened to a part of the plan. */
public enum Kind {
    ADDED,
    DROPPED,
    CHANGED;

    static Kind of(boolean before, boolean after) {
        if (before && after) {
            return CHANGED;
        }
        return after ? ADDED : DROPPED;
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
