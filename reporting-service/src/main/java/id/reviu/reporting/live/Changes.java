package id.reviu.reporting.live;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts changes and tells every instance of the service about them, once they are committed. */
@Repository
public class Changes {

    /** The channel of the database that changes are told on. */
    static final String CHANNEL = "reviu_changes";

    /** How far a thing has got, and when it last changed. */
    public record Revision(long number, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Changes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Says that these things changed in the transaction under way. Call it last: the rows stay locked until the commit.
     *
     * @param subjects their ids, without blanks
     */
    public void announce(Change.Kind kind, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        WITH changed AS (
                            INSERT INTO change (kind, subject, revision, at)
                            SELECT :kind, subject, 1, :at FROM unnest(CAST(:subjects AS text[])) AS s (subject)
                            ON CONFLICT (kind, subject) DO UPDATE
                            SET revision = change.revision + 1, at = greatest(change.at, excluded.at)
                            RETURNING kind, subject, revision)
                        SELECT pg_notify(:channel, kind || ' ' || subject || ' ' || revision) FROM changed
                        """)
                .param("kind", kind.code())
                .param("at", Timestamp.from(clock.instant()))
                .param("subjects", new TreeSet<>(subjects).toArray(String[]::new))
                .param("channel", CHANNEL)
                .query((row, number) -> number)
                .list();
    }

    /** Where a thing stands; empty when it has never changed. */
    public Optional<Revision> revision(Change.Kind kind, String subject) {
        return jdbc.sql("SELECT revision, at FROM change WHERE kind = ? AND subject = ?")
                .params(kind.code(), subject)
                .query((row, number) -> new Revision(
                        row.getLong("revision"), row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** The last change of everything. */
    List<Change> all() {
        return jdbc.sql("SELECT kind, subject, revision FROM change ORDER BY kind, subject")
                .query((row, number) -> new Change(
                        Change.Kind.of(row.getString("kind")), row.getString("subject"), row.getLong("revision")))
                .list();
    }
}
