package id.reviu.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question, page, or the questionnaire itself between two versions.
 *
 * @param name the stable name; the empty text for the questionnaire itself
 * @param kind the item's kind, {@code page} or {@code questionnaire}
 * @param label how it is called in the later version, or was called when it is gone
 * @param page name of the page it stands on, or stood on
 * @param changes what differs, by part; empty unless it was changed
 */
public record Difference(String name, String kind, Deed deed, Text label, String page, List<Change> changes) {

    /** What was done. */
    public enum Deed {
        ADDED,
        REMOVED,
        CHANGED;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part that differs.
     *
     * @param part a path such as {@code label/id} or {@code choices/ya/en}; {@code position} when it was only moved
     * @param before null when it was not there
     * @param after null when it is not there any more
     */
    public record Change(
            String part, @Nullable String before, @Nullable String after) {}
}
