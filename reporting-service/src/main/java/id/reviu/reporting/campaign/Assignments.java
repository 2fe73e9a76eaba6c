package id.reviu.reporting.campaign;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices' assignments, and beside them how many are in each state. */
@Repository
public class Assignments {

    private record Slot(UUID campaign, String state) {}

    /** What a newer state took the place of. */
    private record Before(@Nullable UUID campaign, @Nullable String state) {}

    private static final Comparator<Slot> LOCK_ORDER =
            Comparator.comparing((Slot slot) -> slot.campaign().toString()).thenComparing(Slot::state);

    private final JdbcClient jdbc;
    private final Changes changes;

    Assignments(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Takes over states that are newer than what is known, and moves the counts with them. */
    public void take(Collection<Assignment> states) {
        var moves = new TreeMap<Slot, Long>(LOCK_ORDER);
        states.stream()
                .sorted(Comparator.comparing(assignment -> assignment.id().toString()))
                .forEach(assignment -> take(assignment, moves));
        apply(moves);
    }

    private void take(Assignment assignment, Map<Slot, Long> moves) {
        jdbc.sql("""
                        INSERT INTO assignment (id, version, campaign, opd, state, response, due_at, reason, submitted_at, at)
                        VALUES (:id, :version, :campaign, :opd, :state, :response, :dueAt, :reason, :submittedAt, :at)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, campaign = excluded.campaign, opd = excluded.opd,
                            state = excluded.state, response = excluded.response, due_at = excluded.due_at,
                            reason = excluded.reason, submitted_at = excluded.submitted_at, at = excluded.at
                        WHERE excluded.version > assignment.version
                        RETURNING old.campaign AS campaign_before, old.state AS state_before
                        """)
                .param("id", assignment.id())
                .param("version", assignment.version())
                .param("campaign", assignment.campaign())
                .param("opd", assignment.opd())
                .param("state", assignment.state())
                .param("response", assignment.response())
                .param("dueAt", Campaigns.timestamp(assignment.dueAt()))
                .param("reason", assignment.reason())
                .param("submittedAt", Campaigns.timestamp(assignment.submittedAt()))
                .param("at", Timestamp.from(assignment.at()))
                .query((row, number) ->
                        new Before(row.getObject("campaign_before", UUID.class), row.getString("state_before")))
                .optional()
                .ifPresent(before -> {
                    leave(before, moves);
                    moves.merge(new Slot(assignment.campaign(), assignment.state()), 1L, Long::sum);
                });
    }

    private static void leave(Before before, Map<Slot, Long> moves) {
        if (before.campaign() != null && before.state() != null) {
            moves.merge(new Slot(before.campaign(), before.state()), -1L, Long::sum);
        }
    }

    public void remove(Collection<UUID> ids) {
        var moves = new TreeMap<Slot, Long>(LOCK_ORDER);
        ids.forEach(id -> jdbc.sql("DELETE FROM assignment WHERE id = ? RETURNING campaign, state")
                .param(id)
                .query((row, number) -> new Before(row.getObject("campaign", UUID.class), row.getString("state")))
                .optional()
                .ifPresent(before -> leave(before, moves)));
        apply(moves);
    }

    private void apply(Map<Slot, Long> moves) {
        var touched = new TreeSet<String>();
        moves.forEach((slot, n) -> {
            touched.add(slot.campaign().toString());
            jdbc.sql("""
                            INSERT INTO assignment_count (campaign, state, n) VALUES (:campaign, :state, :n)
                            ON CONFLICT (campaign, state) DO UPDATE SET n = assignment_count.n + excluded.n
                            """)
                    .param("campaign", slot.campaign())
                    .param("state", slot.state())
                    .param("n", n)
                    .update();
        });
        changes.announce(Change.Kind.CAMPAIGN, touched);
    }

    /** How many offices are in each state, by campaign. */
    public Map<UUID, Map<String, Long>> counts(Collection<UUID> campaigns) {
        var counts = new HashMap<UUID, Map<String, Long>>();
        jdbc.sql("SELECT campaign, state, n FROM assignment_count WHERE campaign = ANY (CAST(? AS uuid[])) AND n <> 0")
                .param(campaigns.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    counts.computeIfAbsent(row.getObject("campaign", UUID.class), campaign -> new HashMap<>())
                            .put(row.getString("state"), row.getLong("n"));
                });
        return counts;
    }

    /** The assignments of a campaign that the reader may see, by office. */
    public List<Assignment> of(UUID campaign, Reader reader) {
        return jdbc.sql("""
                        SELECT * FROM assignment
                        WHERE campaign = :campaign AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                        ORDER BY opd
                        """)
                .param("campaign", campaign)
                .param("opd", reader.opd())
                .query(Assignments::assignment)
                .list();
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("campaign", UUID.class),
                row.getString("opd"),
                row.getString("state"),
                row.getObject("response", UUID.class),
                Campaigns.instant(row, "due_at"),
                row.getString("reason"),
                Campaigns.instant(row, "submitted_at"),
                row.getTimestamp("at").toInstant());
    }
}
