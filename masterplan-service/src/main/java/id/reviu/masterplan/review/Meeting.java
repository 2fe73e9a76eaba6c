package id.reviu.masterplan.review;

import java.time.LocalDate;

/**
 * A meeting that is listed with a review, as it is told elsewhere; those kept in Reviu have their own package.
 *
 * @param present who was there, in words
 */
public record Meeting(LocalDate date, String title, String present) {}
