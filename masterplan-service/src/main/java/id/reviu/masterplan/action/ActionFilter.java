package id.reviu.masterplan.action;

import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * Which action items are wanted; null does not narrow.
 *
 * @param overdue whether to give only those that are overdue
 */
public record ActionFilter(
        @Nullable ReviewId review,
        @Nullable MeetingId meeting,
        @Nullable OpdCode opd,
        @Nullable ActionState state,
        boolean overdue) {}
