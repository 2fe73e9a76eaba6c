package id.reviu.survey.mailing;

import java.time.Instant;

/**
 * A day on which those who have not answered are reminded.
 *
 * @param daysBefore before the campaign closes
 * @param at when that is, as the campaign ends now
 * @param done whether it has come
 */
public record ReminderDay(int daysBefore, Instant at, boolean done) {}
