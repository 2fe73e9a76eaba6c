package id.reviu.masterplan.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** How far a review is; it goes through all phases in this order. */
public enum Phase {
    PREPARATION,
    SURVEY,
    ANALYSIS,
    RECOMMENDATION,
    APPROVAL,
    CLOSED;

    /** The phase that follows; empty after the last. */
    Optional<Phase> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
