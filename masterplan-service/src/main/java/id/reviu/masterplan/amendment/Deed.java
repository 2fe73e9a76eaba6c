package id.reviu.masterplan.amendment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an amendment does to a part of the plan. */
public enum Deed {
    /** Takes something new into the plan. */
    ADD,
    /** Says something else of it. */
    CHANGE,
    /** Lets another programme take it over. */
    MERGE,
    /** Ends it. */
    STOP,
    /** Sets, moves or lifts the target of a year. */
    RETARGET;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
