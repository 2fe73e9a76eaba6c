package id.reviu.reporting.reference;

import org.jspecify.annotations.Nullable;

/**
 * A text in the languages of the city.
 *
 * @param id Indonesian
 * @param en English; null where nobody translated it
 */
public record Text(String id, @Nullable String en) {

    /** A name that is the same in every language. */
    public static Text of(String name) {
        return new Text(name, name);
    }
}
