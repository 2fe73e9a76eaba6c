package id.reviu.masterplan.meeting;

/**
 * Something to talk about.
 *
 * @param minutes how long, at least 1
 */
public record AgendaItem(String title, int minutes) {}
