package id.reviu.masterplan.language;

import org.jspecify.annotations.Nullable;

/**
 * A text in the two languages.
 *
 * @param id Indonesian
 * @param en English, null while nobody has translated it
 */
public record Text(String id, @Nullable String en) {}
