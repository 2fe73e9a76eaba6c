package id.reviu.reporting.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The national evaluations known here. */
@Repository
public class Evaluations {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Evaluations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Evaluation> states) {
        for (var evaluation : states) {
            jdbc.sql("""
                            INSERT INTO evaluation (year, version, index_value, components, dimensions)
                            VALUES (:year, :version, :index, CAST(:components AS jsonb), CAST(:dimensions AS jsonb))
                            ON CONFLICT (year) DO UPDATE
                            SET version = excluded.version, index_value = excluded.index_value,
                                components = excluded.components, dimensions = excluded.dimensions
                            WHERE excluded.version > evaluation.version
                            """)
                    .param("year", evaluation.year())
                    .param("version", evaluation.version())
                    .param("index", evaluation.index())
                    .param("components", json.writeValueAsString(evaluation.components()))
                    .param("dimensions", json.writeValueAsString(evaluation.dimensions()))
                    .update();
        }
    }

    public void remove(Collection<Integer> years) {
        years.forEach(year ->
                jdbc.sql("DELETE FROM evaluation WHERE year = ?").param(year).update());
    }

    /** All evaluations, the latest first. */
    public List<Evaluation> all() {
        return jdbc.sql("SELECT * FROM evaluation ORDER BY year DESC")
                .query(this::evaluation)
                .list();
    }

    private Evaluation evaluation(ResultSet row, int number) throws SQLException {
        return new Evaluation(
                row.getInt("year"),
                row.getLong("version"),
                row.getBigDecimal("index_value"),
                json.readValue(row.getString("components"), new TypeReference<List<Evaluation.Component>>() {}),
                json.readValue(row.getString("dimensions"), new TypeReference<List<Evaluation.DimensionValue>>() {}));
    }
}
