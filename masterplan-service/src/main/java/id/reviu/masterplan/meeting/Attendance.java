package id.reviu.masterplan.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Whether one person was at a meeting.
 *
 * @param opd code of the office they stood for; null for others
 */
public record Attendance(String name, @Nullable String opd, Presence presence) {}
