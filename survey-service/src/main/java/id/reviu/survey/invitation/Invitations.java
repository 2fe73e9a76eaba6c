package id.reviu.survey.invitation;

import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was invited to which campaign, for the administrator. */
@Repository
class Invitations {

    /** The bits come as parameters: a stored value would be unpacked anew for every row. */
    private static final String STATE = """
            CASE WHEN get_bit(:answered, i.place) = 1 THEN 'answered'
                 WHEN i.revoked_at IS NOT NULL THEN 'revoked'
                 WHEN i.bounced_at IS NOT NULL THEN 'bounced'
                 WHEN get_bit(:opened, i.place) = 1 THEN 'opened'
                 WHEN i.sent_at IS NOT NULL THEN 'sent'
                 ELSE 'not-sent' END
            """;

    private static final String SELECT = """
            SELECT i.id, i.campaign, i.place, i.name, i.email, i.stakeholder_group, i.area, i.language, i.issue,
                   i.sent_at, i.reminders, i.bounce_reason, %s AS state
            FROM invitation i
            """.formatted(STATE);

    private final JdbcClient jdbc;
    private final LinkSecret secret;

    Invitations(JdbcClient jdbc, LinkSecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    /** Who opened and who answered, by place. */
    record Marks(int places, byte[] opened, byte[] answered) {

        private static final Marks NONE = new Marks(0, new byte[0], new byte[0]);
    }

    /** What a list is narrowed to. */
    record Wanted(@Nullable InvitationState state, @Nullable String search) {}

    Marks marks(CampaignId campaign) {
        return jdbc.sql("SELECT places, opened, answered FROM invitation_list WHERE campaign = :campaign")
                .param("campaign", campaign.value())
                .query((row, _) -> new Marks(row.getInt("places"), row.getBytes("opened"), row.getBytes("answered")))
                .optional()
                .orElse(Marks.NONE);
    }

    /** Holds the campaign's list, which is made if there is none, until the transaction ends. */
    Marks hold(CampaignId campaign) {
        jdbc.sql("""
                        INSERT INTO invitation_list (campaign, places, opened, answered) VALUES (:campaign, 0, '', '')
                        ON CONFLICT DO NOTHING
                        """).param("campaign", campaign.value()).update();
        return jdbc.sql(
                        "SELECT places, opened, answered FROM invitation_list WHERE campaign = :campaign FOR NO KEY UPDATE")
                .param("campaign", campaign.value())
                .query((row, _) -> new Marks(row.getInt("places"), row.getBytes("opened"), row.getBytes("answered")))
                .single();
    }

    /** Those of the addresses that are invited already. */
    Set<String> invited(CampaignId campaign, Collection<String> keys) {
        return jdbc.sql("SELECT email_key FROM invitation WHERE campaign = :campaign AND email_key = ANY (:keys)")
                .param("campaign", campaign.value())
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** Adds people at the end of the list; the caller holds it. */
    void add(CampaignId campaign, int places, List<Invitee> invitees, Instant now) {
        var ids = invitees.stream().map(_ -> UUID.randomUUID()).toList();
        jdbc.sql("""
                        UPDATE invitation_list
                        SET places = :places,
                            opened = opened || decode(repeat('00', (:places + 7) / 8 - length(opened)), 'hex'),
                            answered = answered || decode(repeat('00', (:places + 7) / 8 - length(answered)), 'hex')
                        WHERE campaign = :campaign
                        """)
                .param("campaign", campaign.value())
                .param("places", places + invitees.size())
                .update();
        jdbc.sql("""
                        INSERT INTO invitation (id, campaign, place, name, email, email_key, stakeholder_group, area,
                                                language, issue, token_hash, invited_at)
                        SELECT each.id::uuid, :campaign, :places + each.number - 1, each.name, each.email, each.key,
                               each.stakeholder_group, each.area, each.language, 1, decode(each.hash, 'hex'), :now
                        FROM unnest(:ids, :names, :emails, :keys, :groups, :areas, :languages, :hashes) WITH ORDINALITY
                             AS each (id, name, email, key, stakeholder_group, area, language, hash, number)
                        """)
                .param("campaign", campaign.value())
                .param("places", places)
                .param("now", moment(now))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("names", invitees.stream().map(Invitee::name).toArray(String[]::new))
                .param("emails", invitees.stream().map(Invitee::email).toArray(String[]::new))
                .param("keys", invitees.stream().map(Invitee::key).toArray(String[]::new))
                .param("groups", invitees.stream().map(Invitee::group).toArray(String[]::new))
                .param("areas", invitees.stream().map(Invitee::area).toArray(String[]::new))
                .param("languages", invitees.stream().map(Invitee::language).toArray(String[]::new))
                .param(
                        "hashes",
                        ids.stream()
                                .map(id -> HexFormat.of().formatHex(hash(id, 1)))
                                .toArray(String[]::new))
                .update();
    }

    private byte[] hash(UUID invitation, int issue) {
        return LinkToken.of(invitation, issue, secret).keyedHash(secret);
    }

    /** From the first that was invited to the last. */
    List<Invitation> list(CampaignId campaign, Wanted wanted, int after, int limit) {
        var marks = marks(campaign);
        return jdbc.sql(SELECT + """
                        WHERE i.campaign = :campaign AND i.place > :after
                          AND (:state::text IS NULL OR %s = :state)
                          AND (:search::text IS NULL
                               OR position(lower(:search) IN i.email_key) > 0
                               OR position(lower(:search) IN lower(i.name)) > 0)
                        ORDER BY i.place LIMIT :limit
                        """.formatted(STATE))
                .param("campaign", campaign.value())
                .param("opened", marks.opened())
                .param("answered", marks.answered())
                .param("after", after)
                .param("state", wanted.state() == null ? null : wanted.state().text())
                .param("search", wanted.search())
                .param("limit", limit)
                .query(Invitations::invitation)
                .list();
    }

    /** How many there are in each state. */
    Map<InvitationState, Integer> counts(CampaignId campaign) {
        var marks = marks(campaign);
        var counts = new EnumMap<InvitationState, Integer>(InvitationState.class);
        jdbc.sql("SELECT " + STATE
                        + " AS state, count(*) AS people FROM invitation i WHERE i.campaign = :campaign GROUP BY 1")
                .param("campaign", campaign.value())
                .param("opened", marks.opened())
                .param("answered", marks.answered())
                .query((row, _) -> counts.put(InvitationState.of(row.getString("state")), row.getInt("people")))
                .list();
        return counts;
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("""
                        SELECT l.campaign, l.places, l.opened, l.answered
                        FROM invitation i JOIN invitation_list l ON l.campaign = i.campaign WHERE i.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Marks(row.getInt("places"), row.getBytes("opened"), row.getBytes("answered")))
                .optional()
                .flatMap(marks -> find(id, marks));
    }

    private Optional<Invitation> find(UUID id, Marks marks) {
        return jdbc.sql(SELECT + "WHERE i.id = :id")
                .param("id", id)
                .param("opened", marks.opened())
                .param("answered", marks.answered())
                .query(Invitations::invitation)
                .optional();
    }

    /** Lets the link lead nowhere. */
    void revoke(UUID id, Instant now) {
        jdbc.sql("UPDATE invitation SET revoked_at = coalesce(revoked_at, :now) WHERE id = :id")
                .param("id", id)
                .param("now", moment(now))
                .update();
    }

    /** Makes another link in place of the one before, as if nothing had been sent yet; the caller holds the list. */
    void renew(Invitation invitation) {
        var issue = invitation.issue() + 1;
        jdbc.sql("""
                        UPDATE invitation
                        SET issue = :issue, token_hash = :hash, revoked_at = NULL, sent_at = NULL, reminders = 0,
                            bounced_at = NULL, bounce_reason = NULL
                        WHERE id = :id
                        """)
                .param("id", invitation.id())
                .param("issue", issue)
                .param("hash", hash(invitation.id(), issue))
                .update();
        jdbc.sql("UPDATE invitation_list SET opened = set_bit(opened, :place, 0) WHERE campaign = :campaign")
                .param("campaign", invitation.campaign().value())
                .param("place", invitation.place())
                .update();
    }

    /** Notes that the address takes no mail. */
    void bounce(UUID id, String reason, Instant now) {
        jdbc.sql("UPDATE invitation SET bounced_at = :now, bounce_reason = :reason WHERE id = :id")
                .param("id", id)
                .param("reason", reason)
                .param("now", moment(now))
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                requiredUuid(row, "id"),
                new CampaignId(requiredUuid(row, "campaign")),
                row.getInt("place"),
                row.getString("name"),
                row.getString("email"),
                row.getString("stakeholder_group"),
                row.getString("area"),
                row.getString("language"),
                row.getInt("issue"),
                InvitationState.of(row.getString("state")),
                instant(row, "sent_at"),
                row.getInt("reminders"),
                row.getString("bounce_reason"));
    }
}
