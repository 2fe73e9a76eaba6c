package id.reviu.masterplan.finding;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.ground.Grounds;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.programme.ProgrammeId;
import id.reviu.masterplan.review.ReviewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings in the database; its row-level security shows an OPD's people those behind their own recommendations. */
@Repository
public class Findings {

    private static final String ENTRIES = """
            SELECT f.*, (SELECT count(*) FROM recommendation_finding r WHERE r.finding = f.id) AS recommendations
            FROM finding f
            """;

    private final JdbcClient jdbc;
    private final Grounds grounds;

    Findings(JdbcClient jdbc, Grounds grounds) {
        this.jdbc = jdbc;
        this.grounds = grounds;
    }

    private record Row(Finding finding, long recommendations) {}

    /** The finding, if there is one that the reader may see. */
    Optional<FindingEntry> find(FindingId id, boolean drafts) {
        return complete(jdbc.sql(ENTRIES + " WHERE f.id = :id AND (:drafts OR f.state = 'final')")
                        .param("id", id.value())
                        .param("drafts", drafts)
                        .query(this::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those of the findings that exist and that the reader may see. */
    public List<Finding> of(Collection<FindingId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(ENTRIES + " WHERE f.id IN (:ids)")
                .param("ids", ids.stream().map(FindingId::value).toList())
                .query(this::read)
                .list()
                .stream()
                .map(Row::finding)
                .toList();
    }

    /** So many findings in the order they were written, and one more if there is. */
    List<FindingEntry> list(FindingFilter filter, boolean drafts, Instant afterMoment, UUID afterId, int limit) {
        var review = filter.review();
        var state = filter.state();
        return complete(jdbc.sql(ENTRIES
                        + " WHERE (f.written_at, f.id) > (:moment, :after)"
                        + (drafts ? "" : " AND f.state = 'final'")
                        + (review == null ? "" : " AND f.review = :review")
                        + (filter.dimension() == null ? "" : " AND f.dimension = :dimension")
                        + (state == null ? "" : " AND f.state = :state")
                        + " ORDER BY f.written_at, f.id LIMIT :limit + 1")
                .param("moment", Timestamp.from(afterMoment))
                .param("after", afterId)
                .param("review", review == null ? null : review.value())
                .param("dimension", filter.dimension())
                .param("state", state == null ? null : state.text())
                .param("limit", limit)
                .query(this::read)
                .list());
    }

    /** How many recommendations that were sent rest on the finding. */
    long sentRecommendations(FindingId id) {
        return jdbc.sql("""
                        SELECT count(*) FROM recommendation_finding f JOIN recommendation r ON r.id = f.recommendation
                        WHERE f.finding = :id AND r.state NOT IN ('draft', 'withdrawn')
                        """).param("id", id.value()).query(Long.class).single();
    }

    void add(Finding finding) {
        write(finding, """
                INSERT INTO finding (id, review, kind, severity, dimension, sub_dimension, programme, indicator, text_id, text_en,
                    evidence, state, reason, written_at, version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :review, :kind, :severity, :dimension, :subDimension, :programme, :indicator, :textId, :textEn,
                    CAST(:evidence AS jsonb), :state, :reason, :writtenAt, :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Finding finding) {
        write(finding, """
                UPDATE finding
                SET kind = :kind, severity = :severity, dimension = :dimension, sub_dimension = :subDimension,
                    programme = :programme, indicator = :indicator, text_id = :textId, text_en = :textEn,
                    evidence = CAST(:evidence AS jsonb), state = :state, reason = :reason,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(Finding finding, String statement) {
        var facts = finding.facts();
        var programme = facts.programme();
        var indicator = facts.indicator();
        jdbc.sql(statement)
                .param("id", finding.id().value())
                .param("review", facts.review().value())
                .param("kind", facts.kind().text())
                .param("severity", facts.severity().text())
                .param("dimension", facts.dimension())
                .param("subDimension", facts.subDimension())
                .param("programme", programme == null ? null : programme.value())
                .param("indicator", indicator == null ? null : indicator.value())
                .param("textId", facts.text().id())
                .param("textEn", facts.text().en())
                .param("evidence", grounds.write(facts.evidence()))
                .param("state", finding.state().text())
                .param("reason", finding.reason())
                .param("writtenAt", Timestamp.from(finding.writtenAt()))
                .params(finding.last().columns())
                .update();
    }

    private List<FindingEntry> complete(List<Row> rows) {
        var today = grounds.today(rows.stream()
                .flatMap(row -> row.finding().facts().evidence().stream())
                .toList());
        return rows.stream()
                .map(row -> new FindingEntry(row.finding(), row.recommendations(), today))
                .toList();
    }

    private Row read(ResultSet row, int number) throws SQLException {
        var programme = row.getObject("programme", UUID.class);
        var indicator = row.getObject("indicator", UUID.class);
        var facts = new FindingFacts(
                new ReviewId(row.getObject("review", UUID.class)),
                FindingKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("dimension"),
                row.getString("sub_dimension"),
                programme == null ? null : new ProgrammeId(programme),
                indicator == null ? null : new IndicatorId(indicator),
                new Text(row.getString("text_id"), row.getString("text_en")),
                grounds.read(row.getString("evidence")));
        var finding = new Finding(
                new FindingId(row.getObject("id", UUID.class)),
                FindingState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                facts,
                row.getString("reason"),
                row.getTimestamp("written_at").toInstant(),
                Change.read(row));
        return new Row(finding, row.getLong("recommendations"));
    }
}
