package id.reviu.survey.mailing;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted to be mailed.
 *
 * @param by who wants it; null for the calendar
 * @param day the moment of the calendar; null for what a person wants
 */
record Order(
        CampaignId campaign,
        MailKind kind,
        @Nullable String by,
        @Nullable Instant day,
        Instant at) {

    static Order ofCalendar(ReminderDays.Due due, MailKind kind, Instant now) {
        return new Order(due.campaign(), kind, null, due.at(), now);
    }
}
