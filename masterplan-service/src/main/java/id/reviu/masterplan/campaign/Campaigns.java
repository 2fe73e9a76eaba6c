package id.reviu.masterplan.campaign;

import id.reviu.masterplan.language.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies of campaigns in the database. */
@Repository
public class Campaigns {

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is told, unless something later is kept already. */
    public void store(Campaign campaign) {
        var closesAt = campaign.closesAt();
        jdbc.sql("""
                        INSERT INTO campaign_copy (id, review, title_id, title_en, state, simulated, closes_at, version)
                        VALUES (:id, :review, :titleId, :titleEn, :state, :simulated, :closesAt, :version)
                        ON CONFLICT (id) DO UPDATE
                        SET review = excluded.review, title_id = excluded.title_id, title_en = excluded.title_en,
                            state = excluded.state, simulated = excluded.simulated, closes_at = excluded.closes_at,
                            version = excluded.version
                        WHERE excluded.version > campaign_copy.version
                        """)
                .param("id", campaign.id())
                .param("review", campaign.review())
                .param("titleId", campaign.title().id())
                .param("titleEn", campaign.title().en())
                .param("state", campaign.state())
                .param("simulated", campaign.simulated())
                .param("closesAt", closesAt == null ? null : Timestamp.from(closesAt))
                .param("version", campaign.version())
                .update();
    }

    /** Forgets a campaign that is gone. */
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM campaign_copy WHERE id = :id").param("id", id).update();
    }

    /** The campaigns of a review, the one that closes last first. */
    public List<Campaign> of(UUID review) {
        return jdbc.sql("""
                        SELECT * FROM campaign_copy WHERE review = :review
                        ORDER BY closes_at DESC NULLS LAST, id LIMIT 200
                        """).param("review", review).query(Campaigns::read).list();
    }

    private static Campaign read(ResultSet row, int number) throws SQLException {
        var closesAt = row.getTimestamp("closes_at");
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("review", UUID.class),
                new Text(row.getString("title_id"), row.getString("title_en")),
                row.getString("state"),
                row.getBoolean("simulated"),
                closesAt == null ? null : closesAt.toInstant());
    }
}
