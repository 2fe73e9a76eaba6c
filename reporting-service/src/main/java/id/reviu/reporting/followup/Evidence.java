package id.reviu.reporting.followup;

import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a finding or a follow-up stands on, as it was when somebody pinned it.
 *
 * @param kind figure, realisation, link or note
 * @param basis of a figure: submitted or verified
 * @param n how many answers a figure is made of
 * @param label a text in two languages for a figure, the indicator's name for a realisation
 * @param state of a realisation
 * @param asOf the moment of the value
 */
public record Evidence(
        String kind,
        @Nullable JsonNode label,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String basis,
        @Nullable Long n,
        @Nullable Integer year,
        @Nullable String state,
        @Nullable Instant asOf,
        @Nullable Boolean simulated,
        @Nullable String url,
        @Nullable String note) {

    /** What it is called. */
    public Text name() {
        if (label != null && label.isObject()) {
            var english = label.path("en");
            return new Text(label.path("id").asString(""), english.isString() ? english.asString() : null);
        }
        if (label != null && label.isString()) {
            return Text.of(label.asString());
        }
        return Text.of(note != null && url == null ? note : url == null ? "" : url);
    }

    /** Whether it has a value, and is not words or an address. */
    public boolean isMeasured() {
        return value != null;
    }
}
