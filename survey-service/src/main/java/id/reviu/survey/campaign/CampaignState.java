package id.reviu.survey.campaign;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a campaign stands; it only ever moves forward. */
public enum CampaignState {
    DRAFT,
    OPEN,
    CLOSED,
    ARCHIVED;

    /** The state as events, the API and the database write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text()}. */
    public static CampaignState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
