package id.reviu.masterplan.assessment;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments are wanted; null does not narrow.
 *
 * @param code of the instrument
 */
public record AssessmentFilter(
        @Nullable Integer year,
        @Nullable String code,
        @Nullable OpdCode opd,
        @Nullable AssessmentState state,
        @Nullable ReviewId review) {}
