package id.reviu.reporting.report;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.report.document.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The reports ordered so far. What is done or failed stays as it is: no statement here touches it. */
@Repository
class Reports {

    private static final String REPORT = """
            SELECT r.*, p.serial, p.year AS published_year, p.published_at, p.published_by_name
            FROM report r LEFT JOIN report_publication p ON p.report = r.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Report add(UUID id, Order order, Text title, String requestedBy, Reader reader, CheckCode code, Instant now) {
        var subject = order.subject();
        jdbc.sql("""
                        INSERT INTO report (id, kind, campaign, review, year, opd, title, format, language, requested_by,
                            reads_texts, reads_opd, state, progress, check_code, created_at)
                        VALUES (:id, :kind, :campaign, :review, :year, :opd, CAST(:title AS jsonb), :format, :language,
                            :requestedBy, :readsTexts, :readsOpd, 'queued', 0, :code, :now)
                        """)
                .param("id", id)
                .param("kind", subject.kind())
                .param("campaign", subject.campaignId())
                .param("review", subject.reviewId())
                .param("year", subject.yearNumber())
                .param("opd", subject.officeCode())
                .param("title", json.writeValueAsString(title))
                .param("format", order.format().code())
                .param("language", order.language().code())
                .param("requestedBy", requestedBy)
                .param("readsTexts", reader.texts())
                .param("readsOpd", reader.opd())
                .param("code", code.text())
                .param("now", Timestamp.from(now))
                .update();
        return find(id).orElseThrow();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(REPORT + "WHERE r.id = ?").param(id).query(this::report).optional();
    }

    Optional<Report> find(CheckCode code) {
        return jdbc.sql(REPORT + "WHERE r.check_code = ?")
                .param(code.text())
                .query(this::report)
                .optional();
    }

    /**
     * The newest first.
     *
     * @param requestedBy one person's, and those that were published if that is wanted; null for everybody's
     * @param before reports older than this number; null to begin with the newest
     */
    List<Report> list(@Nullable String requestedBy, boolean published, @Nullable Long before, int limit) {
        return jdbc.sql(REPORT + """
                        WHERE (CAST(:requestedBy AS text) IS NULL OR r.requested_by = :requestedBy
                               OR (:published AND p.report IS NOT NULL))
                          AND (CAST(:before AS bigint) IS NULL OR r.number < :before)
                        ORDER BY r.number DESC LIMIT :limit
                        """)
                .param("requestedBy", requestedBy)
                .param("published", published)
                .param("before", before)
                .param("limit", limit)
                .query(this::report)
                .list();
    }

    /** Moves a report on that is neither done nor failed; empty when it is. */
    Optional<Report> move(UUID id, ReportState state, int progress) {
        var moved = jdbc.sql("""
                        UPDATE report SET state = ?, progress = ?
                        WHERE id = ? AND state IN ('queued', 'running')
                        """).params(state.code(), progress, id).update();
        return moved == 0 ? Optional.empty() : find(id);
    }

    /** Publishes a report that is done, under the next number of the year; two at once get two numbers. */
    void publish(UUID id, int year, String by, String name, Instant now) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('report_publication'))")
                .query((row, number) -> number)
                .single();
        jdbc.sql("""
                        INSERT INTO report_publication (report, year, serial, sha256, published_at, published_by, published_by_name)
                        SELECT id, :year, (SELECT coalesce(max(serial), 0) + 1 FROM report_publication WHERE year = :year),
                            sha256, :now, :by, :name
                        FROM report WHERE id = :id AND state = 'done'
                        """)
                .param("id", id)
                .param("year", year)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("name", name)
                .update();
    }

    void finish(UUID id, String sha256, byte[] content, Instant now) {
        var finished = jdbc.sql("""
                        UPDATE report SET state = 'done', progress = 100, sha256 = ?, finished_at = ?
                        WHERE id = ? AND state IN ('queued', 'running')
                        """).params(sha256, Timestamp.from(now), id).update();
        if (finished > 0) {
            jdbc.sql("INSERT INTO report_file (report, content) VALUES (?, ?)")
                    .params(id, content)
                    .update();
        }
    }

    void fail(UUID id, String problem, Instant now) {
        jdbc.sql("""
                        UPDATE report SET state = 'failed', problem = ?, finished_at = ?
                        WHERE id = ? AND state IN ('queued', 'running')
                        """).params(problem, Timestamp.from(now), id).update();
    }

    byte[] content(UUID id) {
        return jdbc.sql("SELECT content FROM report_file WHERE report = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    private Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                subject(row),
                json.readValue(row.getString("title"), Text.class),
                Format.find(row.getString("format")).orElseThrow(),
                Language.find(row.getString("language")).orElseThrow(),
                row.getString("requested_by"),
                new Reader(row.getString("reads_opd"), row.getBoolean("reads_texts")),
                ReportState.of(row.getString("state")),
                row.getInt("progress"),
                row.getString("sha256"),
                row.getString("problem"),
                row.getString("check_code"),
                publication(row),
                row.getTimestamp("created_at").toInstant());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var campaign = row.getObject("campaign", UUID.class);
        var review = row.getObject("review", UUID.class);
        return switch (row.getString("kind")) {
            case "review" -> new Subject.Cycle(review, campaign);
            case "achievement" -> new Subject.Year(row.getInt("year"));
            case "opd" -> new Subject.Office(row.getString("opd"));
            case "follow-up" -> new Subject.Advised(review);
            default -> new Subject.Survey(campaign);
        };
    }

    private static @Nullable Issuance publication(ResultSet row) throws SQLException {
        var at = row.getTimestamp("published_at");
        return at == null
                ? null
                : Issuance.of(
                        row.getInt("serial"),
                        row.getInt("published_year"),
                        at.toInstant(),
                        row.getString("published_by_name"));
    }
}
