package id.reviu.masterplan.review;

import java.time.LocalDate;

/**
 * A meeting of a review (rapat koordinasi).
 *
 * @param present who was there, in words
 */
public record Meeting(LocalDate date, String title, String present) {}
