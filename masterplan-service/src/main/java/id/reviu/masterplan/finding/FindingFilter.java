package id.reviu.masterplan.finding;

import id.reviu.masterplan.review.ReviewId;
import org.jspecify.annotations.Nullable;

/** Which findings are wanted; null does not narrow. */
public record FindingFilter(
        @Nullable ReviewId review,
        @Nullable String dimension,
        @Nullable FindingState state) {}
