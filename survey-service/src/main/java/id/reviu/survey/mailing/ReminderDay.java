package id.reviu.survey.mailing;

/**
 * A day on which those who have not answered are reminded.
 *
 * @param daysBefore before the campaign closes
 * @param done whether it has come
 */
public record ReminderDay(int daysBefore, boolean done) {}
