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

/** The mails to people with a link of their own. */
@Repository
class InvitedMails {

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

    InvitedMails(JdbcClient jdbc) {
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
     * Gives an order its mails.
     *
     * @param invitation whom alone; null for everybody it concerns
     * @return how many there are
     */
    int fill(UUID mailing, Order order, @Nullable UUID invitation) {
        return jdbc.sql("INSERT INTO mail (mailing, invitation, state, due_at) SELECT :mailing, i.id, 'waiting', :now "
                        + CONCERNED + " ORDER BY i.place ON CONFLICT DO NOTHING")
                .param("mailing", mailing)
                .param("now", moment(order.at()))
                .param("campaign", order.campaign().value())
                .param("first", order.kind() == MailKind.INVITATION)
                .param("invitation", invitation)
                .update();
    }

    /** Those of the mails that go to the invited, with what their letters need. */
    List<Claimed> claimed(List<UUID> mails, Instant now) {
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
                .param("ids", mails.toArray(UUID[]::new))
                .query((row, _) -> new Claimed(
                        requiredUuid(row, "id"),
                        new Recipient.Invited(requiredUuid(row, "invitation"), row.getInt("issue")),
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

    /** Notes with the person that a mail of that kind went out. */
    void reached(UUID invitation, MailKind kind, Instant now) {
        var change = kind == MailKind.INVITATION ? "sent_at = :now" : "reminders = reminders + 1, sent_at = :now";
        jdbc.sql("UPDATE invitation SET " + change + " WHERE id = :id")
                .param("id", invitation)
                .param("now", moment(now))
                .update();
    }

    /** Notes with the person that the server does not know the address. */
    void bounced(UUID invitation, Instant now) {
        jdbc.sql("UPDATE invitation SET bounced_at = :now, bounce_reason = :reason WHERE id = :id")
                .param("id", invitation)
                .param("reason", "SMTP")
                .param("now", moment(now))
                .update();
    }
}
