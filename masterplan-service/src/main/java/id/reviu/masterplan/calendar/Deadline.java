package id.reviu.masterplan.calendar;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Faults;
import java.time.LocalDate;

/**
 * Until when OPDs submit what their indicators reached in a year.
 *
 * @param dueOn the last day, to its end in the city
 */
public record Deadline(int year, LocalDate dueOn, Change last) {

    /** Official figures of a year may take that long to be published. */
    private static final int YEARS_LATER = 2;

    /** A value can be due in its own year at the earliest. */
    static void check(int year, LocalDate dueOn, Faults faults) {
        faults.when(
                dueOn.getYear() < year || dueOn.getYear() > year + YEARS_LATER,
                "/dueOn",
                "deadline-outside",
                String.valueOf(year),
                String.valueOf(year + YEARS_LATER));
    }

    Deadline moved(LocalDate day, Change change) {
        return new Deadline(year, day, change);
    }
}
