package id.reviu.masterplan.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life of a plan version. */
public enum PlanStatus {
    DRAFT,
    /** Put before the council. */
    PROPOSED,
    /** In force; never changes again. */
    APPROVED,
    /** Was in force until a later version was approved. */
    SUPERSEDED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
