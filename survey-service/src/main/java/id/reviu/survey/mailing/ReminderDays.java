package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
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
                        SELECT d.days_before, c.closes_at - d.days_before * interval '1 day' AS at,
                               d.done_at IS NOT NULL AS done
                        FROM reminder_day d JOIN campaign c ON c.id = d.campaign
                        WHERE d.campaign = :campaign ORDER BY d.days_before DESC
                        """)
                .param("campaign", campaign.value())
                .query((row, _) ->
                        new ReminderDay(row.getInt("days_before"), requiredInstant(row, "at"), row.getBoolean("done")))
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

    /** Lets those days come again that an extension has put into the future. */
    void renew(CampaignId campaign, Instant closesAt, Instant now) {
        jdbc.sql("""
                        UPDATE reminder_day SET done_at = NULL
                        WHERE campaign = :campaign AND :closesAt - days_before * interval '1 day' > :now
                        """)
                .param("campaign", campaign.value())
                .param("closesAt", moment(closesAt))
                .param("now", moment(now))
                .update();
    }

    /** A day that has come. */
    record Due(CampaignId campaign, Instant at) {}

    /**
     * A day that has come, held so that no other instance sees to it too. Of several days that have come in a campaign the latest
     * stands for all.
     */
    Optional<Due> takeDue(Instant now) {
        var due = jdbc.sql("""
                        SELECT d.campaign, c.closes_at - d.days_before * interval '1 day' AS at FROM reminder_day d JOIN campaign c ON c.id = d.campaign
                        WHERE d.done_at IS NULL AND c.state = 'open' AND c.closes_at > :now
                          AND c.closes_at - d.days_before * interval '1 day' <= :now
                          AND NOT EXISTS (SELECT 1 FROM reminder_day later
                                          WHERE later.campaign = d.campaign AND later.days_before < d.days_before
                                            AND c.closes_at - later.days_before * interval '1 day' <= :now)
                        ORDER BY d.campaign LIMIT 1 FOR UPDATE OF d SKIP LOCKED
                        """)
                .param("now", moment(now))
                .query((row, _) -> new Due(new CampaignId(requiredUuid(row, "campaign")), requiredInstant(row, "at")))
                .optional();
        due.ifPresent(day -> jdbc.sql("""
                        UPDATE reminder_day d SET done_at = :now FROM campaign c
                        WHERE c.id = d.campaign AND d.campaign = :campaign AND d.done_at IS NULL
                          AND c.closes_at - d.days_before * interval '1 day' <= :now
                        """)
                .param("campaign", day.campaign().value())
                .param("now", moment(now))
                .update());
        return due;
    }
}
