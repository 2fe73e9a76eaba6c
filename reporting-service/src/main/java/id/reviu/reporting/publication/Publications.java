package id.reviu.reporting.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The switches as they are kept, and how often what they show has changed. */
@Repository
class Publications {

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Publication current() {
        return jdbc.sql("SELECT * FROM publication")
                .query(Publications::publication)
                .single();
    }

    /** Keeps a new state in place of the one before it; false when somebody else was faster. */
    boolean replace(Publication publication) {
        return jdbc.sql("""
                        UPDATE publication
                        SET version = :version, dimensions = :dimensions, indicators = :indicators, follow_up = :followUp,
                            campaigns = CAST(:campaigns AS uuid[]), changed_at = :changedAt, changed_by = :changedBy
                        WHERE version = :version - 1
                        """)
                        .param("version", publication.version())
                        .param("dimensions", publication.dimensions())
                        .param("indicators", publication.indicators())
                        .param("followUp", publication.followUp())
                        .param(
                                "campaigns",
                                publication.campaigns().stream()
                                        .map(UUID::toString)
                                        .toArray(String[]::new))
                        .param(
                                "changedAt",
                                publication.changedAt() == null ? null : Timestamp.from(publication.changedAt()))
                        .param("changedBy", publication.changedBy())
                        .update()
                == 1;
    }

    /**
     * Names the state of everything that is shown: it differs after each change of a switch, of an achievement, of the plan,
     * of the follow-up or of a campaign that is shown. Revisions only grow, so that no two states have the same sum.
     */
    String stamp() {
        return jdbc.sql("""
                        SELECT p.version || '-' || coalesce(sum(c.revision), 0) AS stamp
                        FROM publication p
                        LEFT JOIN change c ON c.kind IN ('achievement', 'city', 'followup')
                            OR (c.kind = 'campaign' AND c.subject = ANY (CAST(p.campaigns AS text[])))
                        GROUP BY p.version
                        """).query(String.class).single();
    }

    /** When anything that is shown last changed; empty before anything has. */
    Optional<Instant> lastChange() {
        return jdbc.sql("""
                        SELECT max(c.at) AS at
                        FROM publication p
                        JOIN change c ON c.kind IN ('achievement', 'city', 'followup')
                            OR (c.kind = 'campaign' AND c.subject = ANY (CAST(p.campaigns AS text[])))
                        HAVING max(c.at) IS NOT NULL
                        """)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        var changedAt = row.getTimestamp("changed_at");
        return new Publication(
                row.getLong("version"),
                row.getBoolean("dimensions"),
                row.getBoolean("indicators"),
                row.getBoolean("follow_up"),
                Arrays.asList((UUID[]) row.getArray("campaigns").getArray()),
                changedAt == null ? null : changedAt.toInstant(),
                row.getString("changed_by"));
    }
}
