package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders to mail and the mails in them. */
@Repository
class Mailings {

    /** Whom a mail concerns that is neither used up nor in vain. */
    private static final String REACHABLE = """
            i.revoked_at IS NULL AND i.bounced_at IS NULL AND get_bit(l.answered, i.place) = 0
            """;

    private static final String CONCERNED = """
            FROM invitation i JOIN invitation_list l ON l.campaign = i.campaign
            WHERE i.campaign = :campaign AND (i.sent_at IS NULL) = :first AND %s
              AND (:invitation::uuid IS NULL OR i.id = :invitation)
              AND NOT EXISTS (SELECT 1 FROM mail m
                              WHERE m.invitation = i.id AND m.state IN ('waiting', 'sending', 'unclear'))
            """.formatted(REACHABLE);

    private final JdbcClient jdbc;

    Mailings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people a mail would go to. */
    int concerned(CampaignId campaign, MailKind kind) {
        return jdbc.sql("SELECT count(*) " + CONCERNED)
                .param("campaign", campaign.value())
                .param("first", kind == MailKind.INVITATION)
                .param("invitation", null)
                .query(Integer.class)
                .single();
    }

    /**
     * Gives an order.
     *
     * @param invitation whom alone; null for everybody it concerns
     * @param orderedBy null for the calendar
     * @return how many mails it has; with none there is no order
     */
    int order(CampaignId campaign, MailKind kind, @Nullable UUID invitation, @Nullable String orderedBy, Instant now) {
        var mailing = jdbc.sql("SELECT uuidv7()").query(UUID.class).single();
        jdbc.sql("""
                        INSERT INTO mailing (id, campaign, kind, ordered_by, ordered_at)
                        VALUES (:id, :campaign, :kind, :orderedBy, :now)
                        """)
                .param("id", mailing)
                .param("campaign", campaign.value())
                .param("kind", kind.text())
                .param("orderedBy", orderedBy)
                .param("now", moment(now))
                .update();
        return jdbc.sql("INSERT INTO mail (mailing, invitation, state, due_at) SELECT :mailing, i.id, 'waiting', :now "
                        + CONCERNED + " ORDER BY i.place ON CONFLICT DO NOTHING")
                .param("mailing", mailing)
                .param("now", moment(now))
                .param("campaign", campaign.value())
                .param("first", kind == MailKind.INVITATION)
                .param("invitation", invitation)
                .update();
    }

    /** A campaign's orders, the newest first. */
    List<Mailing> latest(CampaignId campaign, int limit) {
        return jdbc.sql("""
                        SELECT o.id, o.kind, o.ordered_by, o.ordered_at,
                               count(*) FILTER (WHERE m.state IN ('waiting', 'sending')) AS waiting,
                               count(*) FILTER (WHERE m.state = 'sent') AS sent,
                               count(*) FILTER (WHERE m.state = 'failed') AS failed,
                               count(*) FILTER (WHERE m.state = 'unclear') AS unclear,
                               count(*) FILTER (WHERE m.state = 'dropped') AS dropped
                        FROM (SELECT * FROM mailing WHERE campaign = :campaign ORDER BY id DESC LIMIT :limit) o
                        JOIN mail m ON m.mailing = o.id
                        GROUP BY o.id, o.kind, o.ordered_by, o.ordered_at ORDER BY o.id DESC
                        """)
                .param("campaign", campaign.value())
                .param("limit", limit)
                .query((row, _) -> new Mailing(
                        requiredUuid(row, "id"),
                        MailKind.of(row.getString("kind")),
                        row.getString("ordered_by") == null,
                        requiredInstant(row, "ordered_at"),
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

    /** The mails of an order that went wrong or are tried again, in the order of sending. */
    List<Trouble> troubles(UUID mailing, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        SELECT m.id, i.email, m.state, m.attempts, m.problem
                        FROM mail m JOIN invitation i ON i.id = m.invitation
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
                          AND NOT EXISTS (SELECT 1 FROM mail o WHERE o.invitation = m.invitation AND o.id <> m.id
                                          AND o.state IN ('waiting', 'sending', 'unclear'))
                        """).param("mailing", mailing).param("now", moment(now)).update();
    }

    /**
     * A mail that this instance alone is to send now.
     *
     * @param closesAt when the campaign closes
     * @param wanted false when it is in vain by now
     */
    record Claimed(
            UUID id,
            UUID invitation,
            int issue,
            CampaignId campaign,
            MailKind kind,
            int attempts,
            String name,
            String email,
            String language,
            String title,
            Instant closesAt,
            boolean wanted) {}

    /** Claims some of the mails that are due; others that want the same at this moment get other ones. */
    List<Claimed> claim(int most, Instant now) {
        var ids = jdbc.sql("""
                        UPDATE mail SET state = 'sending', claimed_at = :now, attempts = attempts + 1
                        WHERE id = ANY (ARRAY(SELECT id FROM mail WHERE state = 'waiting' AND due_at <= :now
                                              ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED))
                        RETURNING id
                        """)
                .param("now", moment(now))
                .param("most", most)
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        SELECT m.id, m.invitation, i.issue, i.campaign, o.kind, m.attempts, i.name, i.email, i.language,
                               CASE i.language WHEN 'en' THEN c.title_en ELSE c.title_id END AS title, c.closes_at,
                               c.state = 'open' AND c.closes_at > :now AND (o.kind = 'reminder' OR i.sent_at IS NULL)
                                   AND %s AS wanted
                        FROM mail m
                        JOIN mailing o ON o.id = m.mailing
                        JOIN invitation i ON i.id = m.invitation
                        JOIN invitation_list l ON l.campaign = i.campaign
                        JOIN campaign c ON c.id = i.campaign
                        WHERE m.id = ANY (:ids) ORDER BY m.id
                        """.formatted(REACHABLE))
                .param("now", moment(now))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Claimed(
                        requiredUuid(row, "id"),
                        requiredUuid(row, "invitation"),
                        row.getInt("issue"),
                        new CampaignId(requiredUuid(row, "campaign")),
                        MailKind.of(row.getString("kind")),
                        row.getInt("attempts"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("title"),
                        requiredInstant(row, "closes_at"),
                        row.getBoolean("wanted")))
                .list();
    }

    /** Notes that the server took a mail, with the person it went to. */
    void sent(Claimed mail, Instant now) {
        end(mail, "sent", null);
        var change =
                mail.kind() == MailKind.INVITATION ? "sent_at = :now" : "reminders = reminders + 1, sent_at = :now";
        jdbc.sql("UPDATE invitation SET " + change + " WHERE id = :id")
                .param("id", mail.invitation())
                .param("now", moment(now))
                .update();
    }

    /** Notes that a mail is not to be sent any more. */
    void dropped(Claimed mail) {
        end(mail, "dropped", null);
    }

    /** Notes that the server does not know the address, with the person whose it was. */
    void rejected(Claimed mail, Instant now) {
        end(mail, "failed", "rejected");
        jdbc.sql("UPDATE invitation SET bounced_at = :now, bounce_reason = :reason WHERE id = :id")
                .param("id", mail.invitation())
                .param("reason", "SMTP")
                .param("now", moment(now))
                .update();
    }

    /** Notes that a mail was not taken for good. */
    void failed(Claimed mail) {
        end(mail, "failed", "not-taken");
    }

    /** Lets a mail be tried again later. */
    void postpone(Claimed mail, Instant until) {
        jdbc.sql(
                        "UPDATE mail SET state = 'waiting', due_at = :until, problem = 'not-taken' WHERE id = :id AND state = 'sending'")
                .param("id", mail.id())
                .param("until", moment(until))
                .update();
    }

    private void end(Claimed mail, String state, @Nullable String problem) {
        jdbc.sql(
                        "UPDATE mail SET state = :state, problem = :problem WHERE id = :id AND state IN ('sending', 'unclear')")
                .param("id", mail.id())
                .param("state", state)
                .param("problem", problem)
                .update();
    }

    /** Gives up on mails that were claimed before that moment and never heard of again; nobody knows whether they went out. */
    int giveUp(Instant claimedBefore) {
        return jdbc.sql("""
                        UPDATE mail SET state = 'unclear', problem = 'unclear'
                        WHERE state = 'sending' AND claimed_at < :before
                        """).param("before", moment(claimedBefore)).update();
    }
}
