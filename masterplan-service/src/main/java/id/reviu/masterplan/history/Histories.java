package id.reviu.masterplan.history;

import id.reviu.masterplan.change.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The histories in the database. */
@Repository
public class Histories {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Histories(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Remembers a state, in the transaction that led to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(HistoryRecord remembered) {
        jdbc.sql("""
                        INSERT INTO history (kind, thing, version, action, actor_id, actor_name, changed_at, opd, state)
                        VALUES (:kind, :thing, :version, :action, :actorId, :actorName, :changedAt, :opd, CAST(:state AS jsonb))
                        """)
                .param("kind", remembered.kind().text())
                .param("thing", remembered.thing())
                .params(remembered.change().columns())
                .param("opd", remembered.opd())
                .param("state", json.writeValueAsString(remembered.state()))
                .update();
    }

    /** Whether a thing has, or had, a state. */
    public boolean knows(HistoryKind kind, String thing) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM history WHERE kind = :kind AND thing = :thing)")
                .param("kind", kind.text())
                .param("thing", thing)
                .query(Boolean.class)
                .single();
    }

    /** So many changes of a thing, oldest first, and one more if there is. */
    List<HistoryEntry> of(HistoryKind kind, String thing, long afterVersion, int limit) {
        return jdbc.sql("""
                        SELECT h.version, h.action, h.actor_id, h.actor_name, h.changed_at,
                            (SELECT jsonb_agg(jsonb_build_object('field', field, 'before', b.value, 'after', a.value) ORDER BY field)
                             FROM jsonb_each(h.state) a (field, value)
                             FULL JOIN jsonb_each(earlier.state) b (field, value) USING (field)
                             WHERE a.value IS DISTINCT FROM b.value
                                AND field NOT IN ('id', 'version', 'action', 'actor', 'at')) AS fields
                        FROM history h
                        LEFT JOIN history earlier
                            ON earlier.kind = h.kind AND earlier.thing = h.thing AND earlier.version = h.version - 1
                        WHERE h.kind = :kind AND h.thing = :thing AND h.version > :after
                        ORDER BY h.version LIMIT :limit + 1
                        """)
                .param("kind", kind.text())
                .param("thing", thing)
                .param("after", afterVersion)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private HistoryEntry read(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(Change.read(row), fields(row.getString("fields")));
    }

    private List<FieldChange> fields(@Nullable String fields) {
        return fields == null
                ? List.of()
                : json.readTree(fields).valueStream().map(Histories::field).toList();
    }

    private static FieldChange field(JsonNode field) {
        return new FieldChange(field.path("field").asString(), field.path("before"), field.path("after"));
    }
}
