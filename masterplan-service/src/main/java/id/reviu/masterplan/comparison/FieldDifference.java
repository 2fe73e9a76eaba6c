package id.reviu.masterplan.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A field that is not the same in both versions.
 *
 * @param field its name in the API, for example {@code opd} where the owner changed or {@code subDimension} where it moved
 */
public record FieldDifference(
        String field, @Nullable String before, @Nullable String after) {}
