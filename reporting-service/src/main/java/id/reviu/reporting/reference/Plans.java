package id.reviu.reporting.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the masterplan known here. */
@Repository
public class Plans {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Plans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Plan> states) {
        for (var plan : states) {
            jdbc.sql("""
                            INSERT INTO plan (id, version, code, number, title, first_year, last_year, status, dimensions)
                            VALUES (:id, :version, :code, :number, CAST(:title AS jsonb), :from, :to, :status, CAST(:dimensions AS jsonb))
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, code = excluded.code, number = excluded.number,
                                title = excluded.title, first_year = excluded.first_year, last_year = excluded.last_year,
                                status = excluded.status, dimensions = excluded.dimensions
                            WHERE excluded.version > plan.version
                            """)
                    .param("id", plan.id())
                    .param("version", plan.version())
                    .param("code", plan.code())
                    .param("number", plan.number())
                    .param("title", json.writeValueAsString(plan.title()))
                    .param("from", plan.from())
                    .param("to", plan.to())
                    .param("status", plan.status())
                    .param("dimensions", json.writeValueAsString(plan.dimensions()))
                    .update();
        }
    }

    public void remove(Collection<UUID> ids) {
        ids.forEach(id -> jdbc.sql("DELETE FROM plan WHERE id = ?").param(id).update());
    }

    /** The plan in force: the approved one, else the one furthest on its way; empty while none is known. */
    public Optional<Plan> inForce() {
        return jdbc.sql("""
                        SELECT * FROM plan
                        ORDER BY CASE status WHEN 'approved' THEN 0 WHEN 'proposed' THEN 1 WHEN 'draft' THEN 2 ELSE 3 END,
                                 last_year DESC, code, number DESC NULLS LAST, id
                        LIMIT 1
                        """).query(this::plan).optional();
    }

    /** The dimensions of the plan in force, in its order. */
    public List<Dimension> dimensions() {
        return inForce().map(Plan::dimensions).orElse(List.of());
    }

    private Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                row.getObject("number", Integer.class),
                json.readValue(row.getString("title"), Text.class),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getString("status"),
                json.readValue(row.getString("dimensions"), new TypeReference<List<Dimension>>() {}));
    }
}
