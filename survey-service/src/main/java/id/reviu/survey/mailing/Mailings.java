package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders to mail and the mails in them. */
@Repository
class Mailings {

    private final JdbcClient jdbc;

    Mailings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps an order; what its mails are is said next.
     *
     * @return its id; empty when the same moment of the calendar has given one of this kind before
     */
    Optional<UUID> add(Order order) {
        return jdbc.sql("""
                        INSERT INTO mailing (campaign, kind, ordered_by, ordered_at, reminder_at)
                        VALUES (:campaign, :kind, :orderedBy, :now, :moment)
                        ON CONFLICT (campaign, kind, reminder_at) WHERE reminder_at IS NOT NULL DO NOTHING
                        RETURNING id
                        """)
                .param("campaign", order.campaign().value())
                .param("kind", order.kind().text())
                .param("orderedBy", order.by())
                .param("now", moment(order.at()))
                .param("moment", moment(order.day()))
                .query(UUID.class)
                .optional();
    }

    /** A campaign's orders, the newest first. */
    List<Mailing> latest(CampaignId campaign, int limit) {
        return jdbc.sql("""
                        SELECT o.id, o.kind, o.ordered_by, o.ordered_at, o.reminder_at,
                               count(*) FILTER (WHERE m.state IN ('waiting', 'sending')) AS waiting,
                               count(*) FILTER (WHERE m.state = 'sent') AS sent,
                               count(*) FILTER (WHERE m.state = 'failed') AS failed,
                               count(*) FILTER (WHERE m.state = 'unclear') AS unclear,
                               count(*) FILTER (WHERE m.state = 'dropped') AS dropped
                        FROM (SELECT * FROM mailing WHERE campaign = :campaign ORDER BY id DESC LIMIT :limit) o
                        JOIN mail m ON m.mailing = o.id
                        GROUP BY o.id, o.kind, o.ordered_by, o.ordered_at, o.reminder_at ORDER BY o.id DESC
                        """)
                .param("campaign", campaign.value())
                .param("limit", limit)
                .query((row, _) -> new Mailing(
                        requiredUuid(row, "id"),
                        MailKind.of(row.getString("kind")),
                        row.getString("ordered_by") == null,
                        requiredInstant(row, "ordered_at"),
                        instant(row, "reminder_at"),
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("failed"),
                        row.getInt("unclear"),
                        row.getInt("dropped")))
                .list();
    }

    boolean exists(UUID mailing) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM mailing WHERE id = :id)")
                .param("id", mailing)
                .query(Boolean.class)
                .single();
    }

    /** The mails of an order, in the order of sending. */
    List<Mail> mails(UUID mailing, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        SELECT m.id, coalesce(i.name, p.name, a.opd) AS name,
                               coalesce(i.email, m.address, p.mail, '') AS email,
                               m.state, m.sent_at, m.attempts, m.problem
                        FROM mail m LEFT JOIN invitation i ON i.id = m.invitation
                        LEFT JOIN assignment a ON a.id = m.assignment LEFT JOIN opd p ON p.code = a.opd
                        WHERE m.mailing = :mailing AND (:after::uuid IS NULL OR m.id > :after)
                        ORDER BY m.id LIMIT :limit
                        """)
                .param("mailing", mailing)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Mail(
                        requiredUuid(row, "id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("state"),
                        instant(row, "sent_at"),
                        row.getInt("attempts"),
                        row.getString("problem")))
                .list();
    }

    /** The mails of an order that went wrong or are tried again, in the order of sending. */
    List<Trouble> troubles(UUID mailing, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        SELECT m.id, coalesce(i.email, m.address, p.mail, '') AS email, m.state, m.attempts, m.problem
                        FROM mail m LEFT JOIN invitation i ON i.id = m.invitation
                        LEFT JOIN assignment a ON a.id = m.assignment LEFT JOIN opd p ON p.code = a.opd
                        WHERE m.mailing = :mailing AND m.problem IS NOT NULL AND m.state <> 'sent'
                          AND (:after::uuid IS NULL OR m.id > :after)
                        ORDER BY m.id LIMIT :limit
                        """)
                .param("mailing", mailing)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Trouble(
                        requiredUuid(row, "id"),
                        row.getString("email"),
                        row.getString("state"),
                        row.getInt("attempts"),
                        row.getString("problem")))
                .list();
    }

    /** Lets the mails of an order be tried again that failed, or that somebody has found not to have gone out. */
    int retry(UUID mailing, Instant now) {
        return jdbc.sql("""
                        UPDATE mail m SET state = 'waiting', attempts = 0, due_at = :now
                        WHERE m.mailing = :mailing AND m.state IN ('failed', 'unclear')
                          AND NOT EXISTS (SELECT 1 FROM mail o WHERE o.id <> m.id
                                          AND (o.invitation = m.invitation OR o.assignment = m.assignment)
                                          AND o.state IN ('waiting', 'sending', 'unclear'))
                        """).param("mailing", mailing).param("now", moment(now)).update();
    }
}
