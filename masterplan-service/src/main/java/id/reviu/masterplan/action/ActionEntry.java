package id.reviu.masterplan.action;

import id.reviu.masterplan.review.ReviewId;

/**
 * An action item with what readers want to see beside it.
 *
 * @param opdName name of the office that does it
 * @param meetingTitle of the meeting that asked for it
 * @param overdue whether it is still to be done although its day has passed
 */
public record ActionEntry(ActionItem item, String opdName, String meetingTitle, ReviewId review, boolean overdue) {}
