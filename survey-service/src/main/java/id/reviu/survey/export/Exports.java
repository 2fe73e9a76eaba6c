package id.reviu.survey.export;

import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.export.file.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exports and the pieces of their files. What is done, failed or expired is not written to any more. */
@Repository
class Exports {

    private final JdbcClient jdbc;

    Exports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an order; empty when the same person's same order still waits. */
    Optional<Export> add(Order order, String orderedBy, Instant now) {
        return ordered("""
                        INSERT INTO export (campaign, audience, format, language, verified_only, ordered_by, ordered_at, state)
                        VALUES (:campaign, :audience, :format, :language, :verifiedOnly, :orderedBy, :now, 'queued')
                        ON CONFLICT DO NOTHING
                        RETURNING *
                        """, order, orderedBy)
                .param("now", moment(now))
                .query(Exports::export)
                .optional();
    }

    /** The same person's same order that still waits. */
    Optional<Export> waiting(Order order, String orderedBy) {
        return ordered("""
                        SELECT * FROM export
                        WHERE campaign = :campaign AND audience = :audience AND format = :format AND language = :language
                          AND verified_only = :verifiedOnly AND ordered_by = :orderedBy AND state IN ('queued', 'running')
                        """, order, orderedBy).query(Exports::export).optional();
    }

    private JdbcClient.StatementSpec ordered(String sql, Order order, String orderedBy) {
        return jdbc.sql(sql)
                .param("campaign", order.campaign().value())
                .param("audience", order.audience())
                .param("format", order.format().code())
                .param("language", order.language())
                .param("verifiedOnly", order.verifiedOnly())
                .param("orderedBy", orderedBy);
    }

    Optional<Export> find(UUID id) {
        return jdbc.sql("SELECT * FROM export WHERE id = :id")
                .param("id", id)
                .query(Exports::export)
                .optional();
    }

    /**
     * A campaign's exports, the newest first.
     *
     * @param orderedBy one person's; null for everybody's
     */
    List<Export> list(CampaignId campaign, @Nullable String orderedBy, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM export
                        WHERE campaign = :campaign AND (:orderedBy::text IS NULL OR ordered_by = :orderedBy)
                          AND (:after::uuid IS NULL OR id < :after)
                        ORDER BY id DESC LIMIT :limit
                        """)
                .param("campaign", campaign.value())
                .param("orderedBy", orderedBy)
                .param("after", after)
                .param("limit", limit)
                .query(Exports::export)
                .list();
    }

    /** Begins, or begins anew without what an earlier attempt wrote; empty when there is nothing left to write. */
    Optional<Export> begin(UUID id) {
        var begun = jdbc.sql("""
                        UPDATE export SET state = 'running', attempt = attempt + 1, progress = 0
                        WHERE id = :id AND state IN ('queued', 'running') RETURNING *
                        """).param("id", id).query(Exports::export).optional();
        begun.ifPresent(_ -> removePieces(id));
        return begun;
    }

    /** Keeps a piece and how far the writing has come; false when another attempt has begun since. */
    boolean append(Export export, int number, byte[] content, int progress) {
        return jdbc.sql("""
                        WITH mine AS (
                            UPDATE export SET progress = :progress
                            WHERE id = :id AND attempt = :attempt AND state = 'running' RETURNING id)
                        INSERT INTO export_piece (export, number, content) SELECT id, :number, :content FROM mine
                        """)
                        .param("id", export.id())
                        .param("attempt", export.attempt())
                        .param("progress", progress)
                        .param("number", number)
                        .param("content", content)
                        .update()
                > 0;
    }

    void finish(Export export, long responses, long size, String sha256, Instant now) {
        jdbc.sql("""
                        UPDATE export
                        SET state = 'done', progress = 100, responses = :responses, size = :size, sha256 = :sha256,
                            finished_at = :now
                        WHERE id = :id AND attempt = :attempt AND state = 'running'
                        """)
                .param("id", export.id())
                .param("attempt", export.attempt())
                .param("responses", responses)
                .param("size", size)
                .param("sha256", sha256)
                .param("now", moment(now))
                .update();
    }

    /** Waits for another try. */
    void requeue(UUID id) {
        jdbc.sql("UPDATE export SET state = 'queued', progress = 0 WHERE id = :id AND state = 'running'")
                .param("id", id)
                .update();
        removePieces(id);
    }

    void fail(UUID id, String problem, Instant now) {
        jdbc.sql("""
                        UPDATE export SET state = 'failed', problem = :problem, finished_at = :now
                        WHERE id = :id AND state IN ('queued', 'running')
                        """)
                .param("id", id)
                .param("problem", problem)
                .param("now", moment(now))
                .update();
        removePieces(id);
    }

    /** Removes the files that were done before a moment; says how many. */
    int expire(Instant before) {
        var expired =
                jdbc.sql("""
                        UPDATE export SET state = 'expired' WHERE state = 'done' AND finished_at < :before RETURNING id
                        """).param("before", moment(before)).query(UUID.class).list();
        expired.forEach(this::removePieces);
        return expired.size();
    }

    private void removePieces(UUID id) {
        jdbc.sql("DELETE FROM export_piece WHERE export = :id").param("id", id).update();
    }

    byte[] piece(UUID id, int number) {
        return jdbc.sql("SELECT content FROM export_piece WHERE export = :id AND number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .orElseThrow(ExportExpired::new);
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        var order = new Order(
                new CampaignId(requiredUuid(row, "campaign")),
                row.getString("audience"),
                Format.find(row.getString("format")).orElseThrow(),
                row.getString("language"),
                row.getBoolean("verified_only"));
        return new Export(
                requiredUuid(row, "id"),
                order,
                row.getString("ordered_by"),
                requiredInstant(row, "ordered_at"),
                ExportState.of(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("progress"),
                row.getObject("responses", Long.class),
                row.getObject("size", Long.class),
                row.getString("sha256"),
                row.getString("problem"),
                instant(row, "finished_at"));
    }
}
