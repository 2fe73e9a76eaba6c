package id.reviu.survey.assignment;

import static id.reviu.survey.storage.Columns.actor;
import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;
import static id.reviu.survey.storage.Columns.uuid;

import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Title;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads assignments for people. */
@Repository
class AssignmentList {

    private static final TypeReference<List<OwnProgramme>> PROGRAMMES = new TypeReference<>() {};
    private static final String SELECT = """
            SELECT a.id, a.version, a.campaign, c.title_id, c.title_en, c.state AS campaign_state, c.simulated,
                   a.opd, coalesce(o.name, a.opd) AS opd_name, a.state, a.due_at, a.accepting, a.closed_at,
                   a.extension_reason, a.response,
                   r.version AS response_version, a.reason, a.programmes, p.questionnaire, p.number,
                   a.questionnaire_version, a.updated_at, a.submitted_at, a.submitted_by_id, a.submitted_by_name,
                   a.verified_by_id, a.verified_by_name, c.head_approval, a.approval_asked_at, a.approval_asked_by_id,
                   a.approval_asked_by_name, a.approved_by_id, a.approved_by_name
            FROM assignment a
            JOIN campaign c ON c.id = a.campaign
            JOIN campaign_part p ON p.campaign = a.campaign AND p.audience = 'opd'
            LEFT JOIN opd o ON o.code = a.opd
            LEFT JOIN response r ON r.id = a.response
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AssignmentList(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<AssignmentSummary> find(AssignmentId id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id")
                .param("id", id.value())
                .query(this::summary)
                .optional();
    }

    /** From the newest to the oldest. A filter that is left out is no condition at all, so that each list finds its index. */
    List<AssignmentSummary> list(Wanted wanted, int limit) {
        var where = new StringBuilder("WHERE true");
        if (wanted.opd() != null) {
            where.append(" AND a.opd = :opd");
        }
        if (wanted.campaign() != null) {
            where.append(" AND a.campaign = :campaign");
        }
        if (wanted.state() != null) {
            where.append(" AND a.state = :state");
        }
        if (wanted.after() != null) {
            where.append(" AND a.id < :after");
        }
        return jdbc.sql(SELECT + where + " ORDER BY a.id DESC LIMIT :limit")
                .param("opd", wanted.opd())
                .param("campaign", wanted.campaign())
                .param("state", wanted.state() == null ? null : wanted.state().text())
                .param("after", wanted.after())
                .param("limit", limit)
                .query(this::summary)
                .list();
    }

    /** Which assignments; null is all. */
    record Wanted(
            @Nullable String opd,
            @Nullable UUID campaign,
            @Nullable AssignmentState state,
            @Nullable UUID after) {}

    private AssignmentSummary summary(ResultSet row, int number) throws SQLException {
        var state = AssignmentState.of(row.getString("state"));
        var draft = state == AssignmentState.IN_PROGRESS || state == AssignmentState.RETURNED;
        var ending = new Ending(
                requiredInstant(row, "due_at"),
                row.getBoolean("accepting"),
                instant(row, "closed_at"),
                row.getString("extension_reason"));
        var now = clock.instant();
        return new AssignmentSummary(
                requiredUuid(row, "id"),
                row.getLong("version"),
                requiredUuid(row, "campaign"),
                new Title(row.getString("title_id"), row.getString("title_en")),
                CampaignState.of(row.getString("campaign_state")),
                row.getBoolean("simulated"),
                row.getString("opd"),
                row.getString("opd_name"),
                state,
                ending.dueAt(),
                ending.takes(now, draft),
                ending.graceUntil(now, draft),
                ending.extensionReason(),
                uuid(row, "response"),
                row.getObject("response_version", Long.class),
                row.getString("reason"),
                json.readValue(row.getString("programmes"), PROGRAMMES),
                requiredUuid(row, "questionnaire"),
                row.getInt("number"),
                requiredUuid(row, "questionnaire_version"),
                requiredInstant(row, "updated_at"),
                instant(row, "submitted_at"),
                actor(row, "submitted_by"),
                actor(row, "verified_by"),
                row.getBoolean("head_approval"),
                instant(row, "approval_asked_at"),
                actor(row, "approval_asked_by"),
                actor(row, "approved_by"));
    }
}
