package id.reviu.reporting.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes of the plans known here. */
@Repository
public class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Programme> states) {
        for (var programme : states) {
            jdbc.sql("""
                            INSERT INTO programme (id, version, plan, code, name, dimension, sub_dimension, opd,
                                supporting_opds, quick_win, ict, first_year, last_year, confirmed)
                            VALUES (:id, :version, :plan, :code, :name, :dimension, :subDimension, :opd,
                                :supportingOpds, :quickWin, :ict, :from, :to, :confirmed)
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, plan = excluded.plan, code = excluded.code, name = excluded.name,
                                dimension = excluded.dimension, sub_dimension = excluded.sub_dimension, opd = excluded.opd,
                                supporting_opds = excluded.supporting_opds, quick_win = excluded.quick_win,
                                ict = excluded.ict, first_year = excluded.first_year, last_year = excluded.last_year,
                                confirmed = excluded.confirmed
                            WHERE excluded.version > programme.version
                            """)
                    .param("id", programme.id())
                    .param("version", programme.version())
                    .param("plan", programme.plan())
                    .param("code", programme.code())
                    .param("name", programme.name())
                    .param("dimension", programme.dimension())
                    .param("subDimension", programme.subDimension())
                    .param("opd", programme.opd())
                    .param("supportingOpds", programme.supportingOpds().toArray(String[]::new))
                    .param("quickWin", programme.quickWin())
                    .param("ict", programme.ict())
                    .param("from", programme.from())
                    .param("to", programme.to())
                    .param("confirmed", programme.confirmed())
                    .update();
        }
    }

    public void remove(Collection<UUID> ids) {
        ids.forEach(
                id -> jdbc.sql("DELETE FROM programme WHERE id = ?").param(id).update());
    }

    public List<Programme> of(UUID plan) {
        return jdbc.sql("SELECT * FROM programme WHERE plan = ? ORDER BY code")
                .param(plan)
                .query(Programmes::programme)
                .list();
    }

    /** Names by code; where several versions use a code, the name in the one that counts. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                        SELECT p.code, p.name FROM programme p LEFT JOIN current_plan c ON c.id = p.plan
                        ORDER BY c.id IS NOT NULL, p.version
                        """).query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("plan", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("dimension"),
                row.getString("sub_dimension"),
                row.getString("opd"),
                List.of((String[]) row.getArray("supporting_opds").getArray()),
                row.getBoolean("quick_win"),
                row.getBoolean("ict"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getBoolean("confirmed"));
    }
}
