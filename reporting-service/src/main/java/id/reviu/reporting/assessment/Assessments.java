package id.reviu.reporting.assessment;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.reference.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The assessments known here. */
@Repository
public class Assessments {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Assessments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Assessment> states) {
        for (var assessment : states) {
            jdbc.sql("""
                            INSERT INTO assessment (id, version, name, code, subject, opd, year, review, state, index_value, grade,
                                grade_name)
                            VALUES (:id, :version, CAST(:name AS jsonb), :code, :subject, :opd, :year, :review, :state, :index,
                                :grade, CAST(:gradeName AS jsonb))
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, name = excluded.name, code = excluded.code,
                                subject = excluded.subject, opd = excluded.opd, year = excluded.year,
                                review = excluded.review, state = excluded.state, index_value = excluded.index_value,
                                grade = excluded.grade, grade_name = excluded.grade_name
                            WHERE excluded.version > assessment.version
                            """)
                    .param("id", assessment.id())
                    .param("version", assessment.version())
                    .param("name", written(assessment.name()))
                    .param("code", assessment.code())
                    .param("subject", assessment.subject())
                    .param("opd", assessment.opd())
                    .param("year", assessment.year())
                    .param("review", assessment.review())
                    .param("state", assessment.state())
                    .param("index", assessment.index())
                    .param("grade", assessment.grade())
                    .param("gradeName", written(assessment.gradeName()))
                    .update();
        }
    }

    public void remove(Collection<UUID> ids) {
        ids.forEach(
                id -> jdbc.sql("DELETE FROM assessment WHERE id = ?").param(id).update());
    }

    /**
     * The assessments the reader may see, by instrument and the latest first.
     *
     * @param review those that serve a review or none in particular; null for all
     */
    public List<Assessment> of(@Nullable UUID review, Reader reader) {
        return jdbc.sql("""
                        SELECT * FROM assessment
                        WHERE (CAST(:review AS uuid) IS NULL OR review IS NULL OR review = :review)
                          AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                        ORDER BY subject, code, year DESC, opd, id
                        """)
                .param("review", review)
                .param("opd", reader.opd())
                .query(this::assessment)
                .list();
    }

    private Assessment assessment(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                text(row.getString("name")),
                row.getString("code"),
                row.getString("subject"),
                row.getString("opd"),
                row.getInt("year"),
                row.getObject("review", UUID.class),
                row.getString("state"),
                row.getBigDecimal("index_value"),
                row.getString("grade"),
                text(row.getString("grade_name")));
    }

    private @Nullable String written(@Nullable Text text) {
        return text == null ? null : json.writeValueAsString(text);
    }

    private @Nullable Text text(@Nullable String written) {
        return written == null ? null : json.readValue(written, Text.class);
    }
}
