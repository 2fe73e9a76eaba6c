package id.reviu.masterplan.amendment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which way an amendment does not fit. */
public enum ClashKind {
    /** The part is not in the draft. */
    GONE(false),
    /** The draft has something of that code already. */
    EXISTS(false),
    /** What should take it over is not in the draft. */
    HEIR_GONE(false),
    /** The draft says something else by now than the version the amendment was written against. */
    CHANGED_SINCE(true),
    /** The target is not in the draft any more. */
    TARGET_GONE(true),
    /** Another amendment changes the same. */
    SAME_PLACE(true);

    private final boolean settled;

    ClashKind(boolean settled) {
        this.settled = settled;
    }

    /** Whether a person may carry the amendment out anyway, so that it has the last word. */
    public boolean canBeOverruled() {
        return settled;
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
