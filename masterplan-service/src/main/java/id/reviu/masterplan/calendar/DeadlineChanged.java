package id.reviu.masterplan.calendar;

/** A deadline was set or moved. */
public record DeadlineChanged(Deadline deadline) {}
