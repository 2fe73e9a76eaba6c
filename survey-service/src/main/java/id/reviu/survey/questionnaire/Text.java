package id.reviu.survey.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, in the languages it exists in.
 *
 * @param id Indonesian
 * @param en English
 */
public record Text(@Nullable String id, @Nullable String en) {

    /** Says nothing: a group that needs no heading. */
    public static final Text NONE = new Text(null, null);

    public static Text indonesian(String sentence) {
        return new Text(sentence, null);
    }

    /** The sentence in one language alone; null where it is missing. */
    public @Nullable String only(String language) {
        return switch (language) {
            case Definition.INDONESIAN -> id;
            case Definition.ENGLISH -> en;
            default -> null;
        };
    }

    /** The sentence in that language, in the other one where it is missing, and the empty text where both are. */
    public String in(String language) {
        var wanted = only(language);
        if (wanted != null) {
            return wanted;
        }
        if (id != null) {
            return id;
        }
        return en == null ? "" : en;
    }

    public boolean has(String language) {
        return only(language) != null;
    }

    /** Whether there is nothing in any language. */
    public boolean saysNothing() {
        return id == null && en == null;
    }
}
