package id.reviu.masterplan.amendment;

import org.jspecify.annotations.Nullable;

/**
 * Why an amendment does not fit a draft as it is.
 *
 * @param field where; null for the whole part
 * @param now what the draft says there; null when nothing, or when it is not about that
 * @param other the amendment that changes the same; null when it is not about that
 */
public record Clash(
        ClashKind kind,
        @Nullable String field,
        @Nullable String now,
        @Nullable AmendmentId other) {}
