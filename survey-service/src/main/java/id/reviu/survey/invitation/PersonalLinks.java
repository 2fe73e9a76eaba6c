package id.reviu.survey.invitation;

import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links that people were sent, for the strangers who come by them. */
@Repository
class PersonalLinks {

    private final JdbcClient jdbc;
    private final LinkSecret secret;

    PersonalLinks(JdbcClient jdbc, LinkSecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    /**
     * Somebody's own link.
     *
     * @param place in the campaign's list
     */
    record PersonalLink(CampaignId campaign, int place) {}

    /** The link of that token, unless it was revoked. Opens the second wall for it until the transaction ends. */
    Optional<PersonalLink> find(LinkToken token) {
        var hash = token.keyedHash(secret);
        jdbc.sql("SELECT set_config('reviu.invitation', :hash, true)")
                .param("hash", HexFormat.of().formatHex(hash))
                .query(String.class)
                .single();
        return jdbc.sql("SELECT campaign, place FROM invitation WHERE token_hash = :hash AND revoked_at IS NULL")
                .param("hash", hash)
                .query((row, _) -> new PersonalLink(new CampaignId(requiredUuid(row, "campaign")), row.getInt("place")))
                .optional();
    }

    boolean answered(PersonalLink link) {
        return marked(link, "answered");
    }

    boolean opened(PersonalLink link) {
        return marked(link, "opened");
    }

    private boolean marked(PersonalLink link, String marks) {
        return jdbc.sql("SELECT get_bit(%s, :place) = 1 FROM invitation_list WHERE campaign = :campaign"
                        .formatted(marks))
                .param("campaign", link.campaign().value())
                .param("place", link.place())
                .query(Boolean.class)
                .single();
    }

    void open(PersonalLink link) {
        mark(link, "opened");
    }

    /** Uses the link up, in the transaction that keeps the answers; false when somebody did before. */
    boolean use(PersonalLink link) {
        return mark(link, "answered");
    }

    private boolean mark(PersonalLink link, String marks) {
        return jdbc.sql("""
                        UPDATE invitation_list SET %1$s = set_bit(%1$s, :place, 1)
                        WHERE campaign = :campaign AND get_bit(%1$s, :place) = 0
                        """.formatted(marks))
                        .param("campaign", link.campaign().value())
                        .param("place", link.place())
                        .update()
                > 0;
    }
}
