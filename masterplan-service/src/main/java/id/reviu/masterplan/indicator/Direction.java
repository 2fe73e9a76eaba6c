package id.reviu.masterplan.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where better lies. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Between two bounds. */
    RANGE;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
