package id.reviu.masterplan.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a node with others below it shows. */
public enum RollUp {
    /** The weighted mean of the scores below it, on their scale. */
    MEAN,
    /** The points it brings to the whole: its weighted mean times its share of the whole. */
    SUM;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
