package id.reviu.masterplan.meeting;

/** A meeting was called, changed, called off, or its attendance or minutes were written. */
public record MeetingChanged(Meeting meeting) {}
