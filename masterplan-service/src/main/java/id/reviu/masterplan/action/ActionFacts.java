package id.reviu.masterplan.action;

import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.opd.OpdCode;
import java.time.LocalDate;

/**
 * What is to be done.
 *
 * @param meeting that asked for it
 * @param opd who does it; called to that meeting
 * @param due by when, a day in the city
 */
public record ActionFacts(MeetingId meeting, String text, OpdCode opd, LocalDate due) {}
