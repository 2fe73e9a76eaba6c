package id.reviu.masterplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the council decided on a version.
 *
 * @param number of the decision, as the council counts them
 * @param date when it was taken
 * @param minutes where its minutes are found: a title, a file number or an address
 */
public record Decision(
        String number, LocalDate date, @Nullable String minutes) {}
