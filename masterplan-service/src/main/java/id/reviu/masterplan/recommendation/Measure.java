package id.reviu.masterplan.recommendation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What should be done with the part of the plan that is meant. */
public enum Measure {
    /** Go on as planned. */
    KEEP,
    /** Change it. */
    ADJUST,
    /** Make one of several. */
    MERGE,
    /** End it. */
    STOP,
    /** Take something new into the plan. */
    ADD;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
