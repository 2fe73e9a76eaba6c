package id.reviu.reporting.report;

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

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Report add(UUID id, Order order, Text title, String requestedBy, boolean readsTexts, Instant now) {
        return jdbc.sql("""
                        INSERT INTO report (id, kind, campaign, title, format, language, requested_by, reads_texts, state,
                            progress, created_at)
                        VALUES (:id, :kind, :campaign, CAST(:title AS jsonb), :format, :language, :requestedBy, :readsTexts,
                            'queued', 0, :now)
                        RETURNING *
                        """)
                .param("id", id)
                .param("kind", Report.CAMPAIGN)
                .param("campaign", order.campaign())
                .param("title", json.writeValueAsString(title))
                .param("format", order.format().code())
                .param("language", order.language().code())
                .param("requestedBy", requestedBy)
                .param("readsTexts", readsTexts)
                .param("now", Timestamp.from(now))
                .query(this::report)
                .single();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql("SELECT * FROM report WHERE id = ?")
                .param(id)
                .query(this::report)
                .optional();
    }

    /**
     * The newest first.
     *
     * @param requestedBy one person's; null for everybody's
     * @param before reports older than this number; null to begin with the newest
     */
    List<Report> list(@Nullable String requestedBy, @Nullable Long before, int limit) {
        return jdbc.sql("""
                        SELECT * FROM report
                        WHERE (CAST(:requestedBy AS text) IS NULL OR requested_by = :requestedBy)
                          AND (CAST(:before AS bigint) IS NULL OR number < :before)
                        ORDER BY number DESC LIMIT :limit
                        """)
                .param("requestedBy", requestedBy)
                .param("before", before)
                .param("limit", limit)
                .query(this::report)
                .list();
    }

    /** Moves a report on that is neither done nor failed; empty when it is. */
    Optional<Report> move(UUID id, ReportState state, int progress) {
        return jdbc.sql("""
                        UPDATE report SET state = ?, progress = ?
                        WHERE id = ? AND state IN ('queued', 'running') RETURNING *
                        """)
                .params(state.code(), progress, id)
                .query(this::report)
                .optional();
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
                row.getString("kind"),
                row.getObject("campaign", UUID.class),
                json.readValue(row.getString("title"), Text.class),
                Format.find(row.getString("format")).orElseThrow(),
                Language.find(row.getString("language")).orElseThrow(),
                row.getString("requested_by"),
                row.getBoolean("reads_texts"),
                ReportState.of(row.getString("state")),
                row.getInt("progress"),
                row.getString("sha256"),
                row.getString("problem"),
                row.getTimestamp("created_at").toInstant());
    }
}
