package id.reviu.masterplan.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the weights of the nodes below one parent add up to. */
public enum Weighting {
    /** To 100 within each parent. */
    PARENT,
    /** To the parent's own weight; those at the top to 100. */
    WHOLE,
    /** Nodes have no weights: those below one parent count the same, which for a third or a ninth no weight says exactly. */
    EQUAL;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
