package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendars of reminders. */
@Repository
class ReminderDays {

    private final JdbcClient jdbc;

    ReminderDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReminderDay> of(CampaignId campaign) {
        return jdbc.sql("""
                        SELECT days_before, done_at IS NOT NULL AS done FROM reminder_day
                        WHERE campaign = :campaign ORDER BY days_before DESC
                        """)
                .param("campaign", campaign.value())
                .query((row, _) -> new ReminderDay(row.getInt("days_before"), row.getBoolean("done")))
                .list();
    }

    /** Replaces the calendar. Days whose moment has passed are taken as done, so that nobody is mailed by surprise. */
    void replace(CampaignId campaign, List<Integer> daysBefore, Instant closesAt, Instant now) {
        var days = daysBefore.toArray(Integer[]::new);
        jdbc.sql("DELETE FROM reminder_day WHERE campaign = :campaign AND days_before <> ALL (:days)")
                .param("campaign", campaign.value())
                .param("days", days)
                .update();
        jdbc.sql("""
                        INSERT INTO reminder_day (campaign, days_before, done_at)
                        SELECT :campaign, days, CASE WHEN :closesAt - days * interval '1 day' <= :now THEN :now END
                        FROM unnest(:days) AS days ON CONFLICT DO NOTHING
                        """)
                .param("campaign", campaign.value())
                .param("days", days)
                .param("closesAt", moment(closesAt))
                .param("now", moment(now))
                .update();
    }

    /** A campaign in which a day has come, held so that no other instance sees to it too. */
    Optional<CampaignId> takeDue(Instant now) {
        var due = jdbc.sql("""
                        SELECT d.campaign FROM reminder_day d JOIN campaign c ON c.id = d.campaign
                        WHERE d.done_at IS NULL AND c.state = 'open' AND c.closes_at > :now
                          AND c.closes_at - d.days_before * interval '1 day' <= :now
                        ORDER BY d.campaign, d.days_before LIMIT 1 FOR UPDATE OF d SKIP LOCKED
                        """)
                .param("now", moment(now))
                .query((row, _) -> new CampaignId(requiredUuid(row, "campaign")))
                .optional();
        due.ifPresent(campaign -> jdbc.sql("""
                        UPDATE reminder_day d SET done_at = :now FROM campaign c
                        WHERE c.id = d.campaign AND d.campaign = :campaign AND d.done_at IS NULL
                          AND c.closes_at - d.days_before * interval '1 day' <= :now
                        """)
                .param("campaign", campaign.value())
                .param("now", moment(now))
                .update());
        return due;
    }
}
