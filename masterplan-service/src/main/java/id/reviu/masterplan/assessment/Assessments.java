package id.reviu.masterplan.assessment;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.instrument.InstrumentId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The assessments in the database; its row-level security shows an OPD's people their own OPD's. */
@Repository
class Assessments {

    private static final String ENTRIES =
            "SELECT a.*, o.name AS opd_name FROM assessment a JOIN opd o ON o.code = a.opd ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sheets sheets;

    Assessments(JdbcClient jdbc, JsonMapper json, Sheets sheets) {
        this.jdbc = jdbc;
        this.json = json;
        this.sheets = sheets;
    }

    /** An assessment and the name of the OPD that scores in it. */
    record Row(Assessment assessment, String opdName) {}

    Optional<Row> find(AssessmentId id) {
        return complete(jdbc.sql(ENTRIES + "WHERE a.id = :id")
                        .param("id", id.value())
                        .query(this::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Whether another fills the instrument for the same subject and year. */
    boolean taken(AssessmentId id, String code, AssessmentFacts facts) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM assessment
                        WHERE code = :code AND year = :year AND subject = :subject AND (subject = 'city' OR opd = :opd)
                            AND id <> :id)
                        """)
                .param("code", code)
                .param("year", facts.year())
                .param("subject", facts.subject().text())
                .param("opd", facts.opd().value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** The final one of the year before, of the same subject with the same instrument's code. */
    Optional<Assessment> before(Assessment assessment) {
        var facts = assessment.facts();
        return jdbc.sql(ENTRIES + """
                        WHERE a.code = :code AND a.year = :year AND a.subject = :subject
                            AND (a.subject = 'city' OR a.opd = :opd) AND a.state = 'final'
                        """)
                .param("code", assessment.code())
                .param("year", facts.year() - 1)
                .param("subject", facts.subject().text())
                .param("opd", facts.opd().value())
                .query(this::read)
                .optional()
                .map(Row::assessment);
    }

    /** So many, the newest year first, and one more if there is. */
    List<Row> list(AssessmentFilter filter, int fromYear, UUID afterId, int limit) {
        var opd = filter.opd();
        var state = filter.state();
        var review = filter.review();
        return complete(jdbc.sql(ENTRIES
                        + "WHERE (a.year < :from OR (a.year = :from AND a.id > :after))"
                        + (filter.year() == null ? "" : " AND a.year = :year")
                        + (filter.code() == null ? "" : " AND a.code = :code")
                        + (opd == null ? "" : " AND a.opd = :opd")
                        + (state == null ? "" : " AND a.state = :state")
                        + (review == null ? "" : " AND a.review = :review")
                        + " ORDER BY a.year DESC, a.id LIMIT :limit + 1")
                .param("from", fromYear)
                .param("after", afterId)
                .param("year", filter.year())
                .param("code", filter.code())
                .param("opd", opd == null ? null : opd.value())
                .param("state", state == null ? null : state.text())
                .param("review", review == null ? null : review.value())
                .param("limit", limit)
                .query(this::read)
                .list());
    }

    void add(Assessment assessment) {
        write(assessment, """
                INSERT INTO assessment (id, instrument, code, subject, opd, year, review, assessors, state, reason, self,
                    submitted_id, submitted_name, final_scores, final_index, final_grade, final_id, final_name,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :instrument, :code, :subject, :opd, :year, :review, :assessors, :state, :reason,
                    CAST(:self AS jsonb), :submittedId, :submittedName, CAST(:finalScores AS jsonb), :index, :grade,
                    :finalId, :finalName, :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Assessment assessment) {
        write(assessment, """
                UPDATE assessment
                SET instrument = :instrument, code = :code, subject = :subject, opd = :opd, year = :year, review = :review,
                    assessors = :assessors, state = :state, reason = :reason, self = CAST(:self AS jsonb),
                    submitted_id = :submittedId, submitted_name = :submittedName,
                    final_scores = CAST(:finalScores AS jsonb), final_index = :index, final_grade = :grade,
                    final_id = :finalId, final_name = :finalName,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(Assessment assessment, String statement) {
        var facts = assessment.facts();
        var review = facts.review();
        var submitter = assessment.self().submittedBy();
        var verdict = assessment.verdict();
        jdbc.sql(statement)
                .param("id", assessment.id().value())
                .param("instrument", facts.instrument().value())
                .param("code", assessment.code())
                .param("subject", facts.subject().text())
                .param("opd", facts.opd().value())
                .param("year", facts.year())
                .param("review", review == null ? null : review.value())
                .param("assessors", facts.assessors())
                .param("state", assessment.state().text())
                .param("reason", assessment.reason())
                .param("self", json.writeValueAsString(assessment.self()))
                .param("submittedId", submitter == null ? null : submitter.id())
                .param("submittedName", submitter == null ? null : submitter.name())
                .param(
                        "finalScores",
                        verdict == null ? null : json.writerFor(Sheets.SCORES).writeValueAsString(verdict.scores()))
                .param("index", verdict == null ? null : verdict.index())
                .param("grade", verdict == null ? null : verdict.grade())
                .param("finalId", verdict == null ? null : verdict.by().id())
                .param("finalName", verdict == null ? null : verdict.by().name())
                .params(assessment.last().columns())
                .update();
    }

    private List<Row> complete(List<Row> bare) {
        var all = sheets.handedIn(
                bare.stream().map(row -> row.assessment().id().value()).toList());
        return bare.stream()
                .map(row -> new Row(
                        row.assessment()
                                .having(all.getOrDefault(row.assessment().id().value(), List.of())),
                        row.opdName()))
                .toList();
    }

    private Row read(ResultSet row, int number) throws SQLException {
        var review = row.getObject("review", UUID.class);
        var facts = new AssessmentFacts(
                new InstrumentId(row.getObject("instrument", UUID.class)),
                "city".equals(row.getString("subject")) ? Subject.CITY : Subject.OPD,
                new OpdCode(row.getString("opd")),
                row.getInt("year"),
                review == null ? null : new ReviewId(review),
                row.getInt("assessors"));
        var assessment = new Assessment(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                facts,
                AssessmentState.of(row.getString("state")).orElseThrow(),
                row.getString("reason"),
                json.readValue(row.getString("self"), SelfScores.class),
                List.of(),
                verdict(row),
                Change.read(row));
        return new Row(assessment, row.getString("opd_name"));
    }

    private @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var scores = row.getString("final_scores");
        return scores == null
                ? null
                : new Verdict(
                        json.readValue(scores, Sheets.SCORES),
                        row.getBigDecimal("final_index"),
                        row.getString("final_grade"),
                        new Actor(row.getString("final_id"), row.getString("final_name")));
    }
}
