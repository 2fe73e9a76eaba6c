package id.reviu.masterplan.calendar.web;

import id.reviu.masterplan.calendar.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/** A deadline as readers get it. */
record DeadlineView(int year, long version, LocalDate dueOn, String changedBy, Instant changedAt) {

    static DeadlineView of(Deadline deadline) {
        var last = deadline.last();
        return new DeadlineView(
                deadline.year(), last.version(), deadline.dueOn(), last.actor().name(), last.at());
    }
}
