package id.reviu.reporting.city;

import id.reviu.reporting.reference.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reviews known here. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reviews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Review> states) {
        for (var review : states) {
            jdbc.sql("""
                            INSERT INTO review (id, version, title, plan, phase, starts_on, ends_on, meetings)
                            VALUES (:id, :version, CAST(:title AS jsonb), :plan, :phase, :from, :to, CAST(:meetings AS jsonb))
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, title = excluded.title, plan = excluded.plan,
                                phase = excluded.phase, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                                meetings = excluded.meetings
                            WHERE excluded.version > review.version
                            """)
                    .param("id", review.id())
                    .param("version", review.version())
                    .param("title", json.writeValueAsString(review.title()))
                    .param("plan", review.plan())
                    .param("phase", review.phase())
                    .param("from", review.from())
                    .param("to", review.to())
                    .param("meetings", json.writeValueAsString(review.meetings()))
                    .update();
        }
    }

    public void remove(Collection<UUID> ids) {
        ids.forEach(id -> jdbc.sql("DELETE FROM review WHERE id = ?").param(id).update());
    }

    /** The review of that id, if it is known. */
    public Optional<Review> find(UUID id) {
        return jdbc.sql("SELECT * FROM review WHERE id = ?")
                .param(id)
                .query(this::review)
                .optional();
    }

    /** All reviews, the latest first. */
    public List<Review> all() {
        return jdbc.sql("SELECT * FROM review ORDER BY starts_on DESC, id")
                .query(this::review)
                .list();
    }

    private Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                json.readValue(row.getString("title"), Text.class),
                row.getObject("plan", UUID.class),
                row.getString("phase"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                json.readValue(row.getString("meetings"), new TypeReference<List<Review.Meeting>>() {}));
    }
}
