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

/** The mails to offices, at the addresses that the register tells. */
@Repository
class OfficeMails {

    /** Whose answers are missing and still taken. */
    private static final String MISSING =
            "a.state NOT IN ('submitted', 'verified') AND a.accepting AND a.due_at > :now";

    private static final String CONCERNED = """
            FROM assignment a JOIN opd p ON p.code = a.opd
            WHERE a.campaign = :campaign AND %s AND p.mail IS NOT NULL
              AND (:assignment::uuid IS NULL OR a.id = :assignment)
              AND NOT EXISTS (SELECT 1 FROM mail m
                              WHERE m.assignment = a.id AND m.state IN ('waiting', 'sending', 'unclear'))
            """.formatted(MISSING);

    private final JdbcClient jdbc;

    OfficeMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many offices a mail would go to. */
    int concerned(CampaignId campaign, Instant now) {
        return jdbc.sql("SELECT count(*) " + CONCERNED)
                .param("campaign", campaign.value())
                .param("now", moment(now))
                .param("assignment", null)
                .query(Integer.class)
                .single();
    }

    /** The names of the offices whose answers are missing and that cannot be written to, in order. */
    List<String> withoutAddress(CampaignId campaign, Instant now) {
        return jdbc.sql("""
                        SELECT coalesce(p.name, a.opd) FROM assignment a LEFT JOIN opd p ON p.code = a.opd
                        WHERE a.campaign = :campaign AND p.mail IS NULL AND %s ORDER BY 1
                        """.formatted(MISSING))
                .param("campaign", campaign.value())
                .param("now", moment(now))
                .query(String.class)
                .list();
    }

    /**
     * Gives an order its mails.
     *
     * @param assignment whom alone; null for every office it concerns
     * @return how many there are
     */
    int fill(UUID mailing, Order order, @Nullable UUID assignment) {
        return jdbc.sql("INSERT INTO mail (mailing, assignment, state, due_at) SELECT :mailing, a.id, 'waiting', :now "
                        + CONCERNED + " ORDER BY a.opd ON CONFLICT DO NOTHING")
                .param("mailing", mailing)
                .param("now", moment(order.at()))
                .param("campaign", order.campaign().value())
                .param("assignment", assignment)
                .update();
    }

    /** Those of the mails that go to offices, with what their letters need; where they go is kept with them. */
    List<Claimed> claimed(List<UUID> mails, Instant now) {
        return jdbc.sql("""
                        WITH going AS (
                            UPDATE mail m SET address = p.mail
                            FROM assignment a LEFT JOIN opd p ON p.code = a.opd
                            WHERE m.id = ANY (:ids) AND a.id = m.assignment
                            RETURNING m.id, m.mailing, m.attempts, m.address, a.id AS assignment, a.campaign, a.due_at,
                                      coalesce(p.name, a.opd) AS name, %s AS missing)
                        SELECT g.*, o.kind, c.title_id AS title, c.state = 'open' AND g.missing AND g.address IS NOT NULL AS wanted
                        FROM going g JOIN mailing o ON o.id = g.mailing JOIN campaign c ON c.id = g.campaign ORDER BY g.id
                        """.formatted(MISSING))
                .param("now", moment(now))
                .param("ids", mails.toArray(UUID[]::new))
                .query((row, _) -> new Claimed(
                        requiredUuid(row, "id"),
                        new Recipient.Office(requiredUuid(row, "assignment")),
                        new CampaignId(requiredUuid(row, "campaign")),
                        MailKind.of(row.getString("kind")),
                        row.getInt("attempts"),
                        row.getString("name"),
                        row.getString("address") == null ? "" : row.getString("address"),
                        "id",
                        row.getString("title"),
                        requiredInstant(row, "due_at"),
                        row.getBoolean("wanted")))
                .list();
    }
}
