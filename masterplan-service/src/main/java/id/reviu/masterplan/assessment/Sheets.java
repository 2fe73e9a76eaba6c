package id.reviu.masterplan.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The assessors' sheets in the database. */
@Repository
class Sheets {

    static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sheets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(UUID assessment, Sheet sheet) {}

    Optional<Sheet> find(AssessmentId assessment, Actor by) {
        return jdbc.sql("SELECT * FROM assessment_sheet WHERE assessment = :assessment AND assessor_id = :by")
                .param("assessment", assessment.value())
                .param("by", by.id())
                .query(this::read)
                .optional()
                .map(Row::sheet);
    }

    /** Those that are handed in, of several assessments. */
    Map<UUID, List<Sheet>> handedIn(Collection<UUID> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        SELECT * FROM assessment_sheet WHERE assessment IN (:assessments) AND handed_in
                        ORDER BY assessment, changed_at, assessor_id
                        """).param("assessments", assessments).query(this::read).list().stream()
                .collect(groupingBy(Row::assessment, mapping(Row::sheet, toList())));
    }

    void save(AssessmentId assessment, Sheet sheet) {
        jdbc.sql("""
                        INSERT INTO assessment_sheet (assessment, assessor_id, assessor_name, scores, handed_in, version, changed_at)
                        VALUES (:assessment, :by, :name, CAST(:scores AS jsonb), :handedIn, :version, :at)
                        ON CONFLICT (assessment, assessor_id) DO UPDATE
                        SET assessor_name = :name, scores = CAST(:scores AS jsonb), handed_in = :handedIn, version = :version,
                            changed_at = :at
                        """)
                .param("assessment", assessment.value())
                .param("by", sheet.by().id())
                .param("name", sheet.by().name())
                .param("scores", json.writerFor(SCORES).writeValueAsString(sheet.scores()))
                .param("handedIn", sheet.handedIn())
                .param("version", sheet.version())
                .param("at", Timestamp.from(sheet.at()))
                .update();
    }

    /** Lets every assessor write again. */
    void open(AssessmentId assessment) {
        jdbc.sql("""
                        UPDATE assessment_sheet SET handed_in = false, version = version + 1
                        WHERE assessment = :assessment AND handed_in
                        """).param("assessment", assessment.value()).update();
    }

    private Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("assessment", UUID.class),
                new Sheet(
                        new Actor(row.getString("assessor_id"), row.getString("assessor_name")),
                        json.readValue(row.getString("scores"), SCORES),
                        row.getBoolean("handed_in"),
                        row.getLong("version"),
                        row.getTimestamp("changed_at").toInstant()));
    }
}
