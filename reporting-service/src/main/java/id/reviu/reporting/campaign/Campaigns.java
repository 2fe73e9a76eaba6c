package id.reviu.reporting.campaign;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The campaigns known here. */
@Repository
public class Campaigns {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Changes changes;

    Campaigns(JdbcClient jdbc, JsonMapper json, Changes changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Campaign> states) {
        for (var campaign : states) {
            jdbc.sql("""
                            INSERT INTO campaign (id, version, title, review, state, opens_at, closes_at, simulated,
                                minimum_group_size, parts)
                            VALUES (:id, :version, CAST(:title AS jsonb), :review, :state, :opensAt, :closesAt, :simulated,
                                :minimumGroupSize, CAST(:parts AS jsonb))
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, title = excluded.title, review = excluded.review,
                                state = excluded.state, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                                simulated = excluded.simulated, minimum_group_size = excluded.minimum_group_size,
                                parts = excluded.parts
                            WHERE excluded.version > campaign.version
                            """)
                    .param("id", campaign.id())
                    .param("version", campaign.version())
                    .param("title", json.writeValueAsString(campaign.title()))
                    .param("review", campaign.review())
                    .param("state", campaign.state())
                    .param("opensAt", timestamp(campaign.opensAt()))
                    .param("closesAt", timestamp(campaign.closesAt()))
                    .param("simulated", campaign.simulated())
                    .param("minimumGroupSize", campaign.minimumGroupSize())
                    .param("parts", json.writeValueAsString(campaign.parts()))
                    .update();
        }
        changes.announce(
                Change.Kind.CAMPAIGN,
                states.stream().map(campaign -> campaign.id().toString()).toList());
    }

    public void remove(Collection<UUID> ids) {
        ids.forEach(
                id -> jdbc.sql("DELETE FROM campaign WHERE id = ?").param(id).update());
    }

    /**
     * The campaign.
     *
     * @throws NoSuchCampaign when it does not exist, or is still a draft and the reader an office's person
     */
    public Campaign require(UUID id, Reader reader) {
        return jdbc.sql("SELECT * FROM campaign WHERE id = ?")
                .param(id)
                .query(this::campaign)
                .optional()
                .filter(campaign -> reader.readsAll() || !campaign.isDraft())
                .orElseThrow(() -> new NoSuchCampaign(id));
    }

    /** Those of the campaigns that are known. */
    public List<Campaign> find(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM campaign WHERE id = ANY (CAST(? AS uuid[])) ORDER BY id")
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(this::campaign)
                .list();
    }

    /** The campaigns of a review; of all and of none when it is null. */
    public List<Campaign> ofReview(@Nullable UUID review) {
        return jdbc.sql("SELECT * FROM campaign WHERE CAST(:review AS uuid) IS NULL OR review = :review ORDER BY id")
                .param("review", review)
                .query(this::campaign)
                .list();
    }

    /** Campaigns by id, after one of them. */
    public List<Campaign> list(@Nullable UUID after, int limit, Reader reader) {
        return jdbc.sql("""
                        SELECT * FROM campaign
                        WHERE (CAST(:after AS uuid) IS NULL OR id > :after) AND (:all OR state <> 'draft')
                        ORDER BY id LIMIT :limit
                        """)
                .param("after", after)
                .param("all", reader.readsAll())
                .param("limit", limit)
                .query(this::campaign)
                .list();
    }

    private Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                json.readValue(row.getString("title"), Text.class),
                row.getObject("review", UUID.class),
                row.getString("state"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                row.getBoolean("simulated"),
                row.getInt("minimum_group_size"),
                json.readValue(row.getString("parts"), new TypeReference<List<Campaign.Part>>() {}));
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
