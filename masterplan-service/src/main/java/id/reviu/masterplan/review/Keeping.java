package id.reviu.masterplan.review;

import java.time.LocalDate;

/**
 * The decision to leave the plan as it is.
 *
 * @param on the day of the decision
 * @param because why, with the number of the decision where there is one
 */
public record Keeping(LocalDate on, String because) {}
