package id.reviu.survey.response;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which order responses are listed, by the moment they were last handed in. */
public enum ResponseOrder {
    LATEST,
    EARLIEST;

    /** The order as the API writes it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text()}. */
    public static ResponseOrder of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
