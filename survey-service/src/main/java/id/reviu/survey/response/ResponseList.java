package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.actor;
import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of responses for people. */
@Repository
class ResponseList {

    private static final String SELECT = """
            SELECT r.id, r.version, r.campaign, r.assignment, r.opd, coalesce(o.name, r.opd) AS opd_name, r.simulated,
                   r.state, r.submitted_at, r.submitted_by_id, r.submitted_by_name, r.verified_at, r.verified_by_id,
                   r.verified_by_name
            FROM response r LEFT JOIN opd o ON o.code = r.opd
            WHERE r.audience = 'opd' AND r.submitted_at IS NOT NULL
            """;

    private final JdbcClient jdbc;

    ResponseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order that is wanted. A filter that is null is no condition at all, so that each list finds its index. */
    List<ResponseSummary> list(WantedResponses wanted, @Nullable Cursor after, int limit) {
        var latest = wanted.order() == ResponseOrder.LATEST;
        var where = new StringBuilder();
        if (wanted.opd() != null) {
            where.append(" AND r.opd = :opd");
        }
        if (wanted.campaign() != null) {
            where.append(" AND r.campaign = :campaign");
        }
        if (wanted.state() != null) {
            where.append(" AND r.state = :state");
        }
        if (after != null) {
            where.append(" AND (r.submitted_at, r.id) ")
                    .append(latest ? "<" : ">")
                    .append(" (:afterAt, :afterId)");
        }
        where.append(
                latest
                        ? " ORDER BY r.submitted_at DESC, r.id DESC LIMIT :limit"
                        : " ORDER BY r.submitted_at, r.id LIMIT :limit");
        return jdbc.sql(SELECT + where)
                .param("opd", wanted.opd())
                .param("campaign", wanted.campaign())
                .param("state", wanted.state() == null ? null : wanted.state().text())
                .param("afterAt", after == null ? null : moment(after.at()))
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .query(ResponseList::summary)
                .list();
    }

    private static ResponseSummary summary(ResultSet row, int number) throws SQLException {
        return new ResponseSummary(
                requiredUuid(row, "id"),
                row.getLong("version"),
                requiredUuid(row, "campaign"),
                requiredUuid(row, "assignment"),
                row.getString("opd"),
                row.getString("opd_name"),
                row.getBoolean("simulated"),
                ResponseState.of(row.getString("state")),
                requiredInstant(row, "submitted_at"),
                actor(row, "submitted_by"),
                instant(row, "verified_at"),
                actor(row, "verified_by"));
    }
}
