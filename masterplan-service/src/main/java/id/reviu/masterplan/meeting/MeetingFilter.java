package id.reviu.masterplan.meeting;

import id.reviu.masterplan.review.ReviewId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are wanted.
 *
 * @param review null for those of all reviews
 * @param past whether those that have ended, the latest first; else those that have not, the next one first
 * @param now what divides them
 */
record MeetingFilter(@Nullable ReviewId review, boolean past, Instant now) {}
