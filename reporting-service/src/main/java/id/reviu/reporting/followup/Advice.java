package id.reviu.reporting.followup;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.reference.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What reviews found and advised, word for word. */
@Repository
public class Advice {

    private static final TypeReference<List<Evidence>> GROUND = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Advice(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The findings that are final, the gravest first; of one review or of all. */
    public List<Finding> findings(@Nullable UUID review) {
        return jdbc.sql("""
                        SELECT * FROM finding
                        WHERE state = 'final' AND (CAST(:review AS uuid) IS NULL OR review = :review)
                        ORDER BY CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END, dimension, id
                        """).param("review", review).query(this::finding).list();
    }

    /** The recommendations the reader may see, those due first in front; drafts are none. */
    public List<Recommendation> recommendations(@Nullable UUID review, Reader reader) {
        return jdbc.sql("""
                        SELECT * FROM recommendation
                        WHERE state <> 'draft' AND (CAST(:review AS uuid) IS NULL OR review = :review)
                          AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                        ORDER BY due, opd, id
                        """)
                .param("review", review)
                .param("opd", reader.opd())
                .query(this::recommendation)
                .list();
    }

    private Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("review", UUID.class),
                row.getString("kind"),
                row.getString("severity"),
                row.getString("dimension"),
                row.getString("sub_dimension"),
                text(row),
                row.getBoolean("evidenced"),
                ground(row),
                row.getString("state"));
    }

    private Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("review", UUID.class),
                ids(row),
                row.getString("opd"),
                row.getString("priority"),
                row.getObject("due", LocalDate.class),
                row.getString("measure"),
                text(row),
                row.getString("state"),
                row.getString("reason"),
                row.getInt("progress"),
                row.getString("narrative"),
                ground(row),
                person(row.getString("claimed_by")),
                person(row.getString("verified_by")),
                instant(row.getTimestamp("changed_at")));
    }

    private @Nullable Text text(ResultSet row) throws SQLException {
        var text = row.getString("text");
        return text == null ? null : json.readValue(text, Text.class);
    }

    private @Nullable List<Evidence> ground(ResultSet row) throws SQLException {
        var evidence = row.getString("evidence");
        return evidence == null ? null : json.readValue(evidence, GROUND);
    }

    private @Nullable List<UUID> ids(ResultSet row) throws SQLException {
        var findings = row.getString("findings");
        return findings == null ? null : json.readValue(findings, new TypeReference<List<UUID>>() {});
    }

    private static Recommendation.@Nullable Person person(@Nullable String name) {
        return name == null ? null : new Recommendation.Person(name);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
