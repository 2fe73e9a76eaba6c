package id.reviu.survey.assignment;

import static id.reviu.survey.storage.Columns.actor;
import static id.reviu.survey.storage.Columns.idOf;
import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.nameOf;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;
import static id.reviu.survey.storage.Columns.uuid;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The assignments, as far as the transaction may reach. */
@Repository
public class Assignments {

    private static final TypeReference<List<OwnProgramme>> PROGRAMMES = new TypeReference<>() {};
    private static final String SELECT = """
            SELECT a.id, a.version, a.campaign, a.opd, a.questionnaire_version, a.programmes, a.due_at, a.accepting,
                   a.closed_at, a.extension_reason,
                   a.state, a.response, a.reason, a.submitted_at, a.submitted_by_id, a.submitted_by_name,
                   a.verified_by_id, a.verified_by_name, a.approval_asked_at, a.approval_asked_by_id,
                   a.approval_asked_by_name, a.approved_by_id, a.approved_by_name, c.simulated, c.head_approval
            FROM assignment a JOIN campaign c ON c.id = a.campaign
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Assignments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<AssignmentId> nextIds(int count) {
        return jdbc
                .sql("SELECT uuidv7() FROM generate_series(1, :count)")
                .param("count", count)
                .query(UUID.class)
                .stream()
                .map(AssignmentId::new)
                .toList();
    }

    /**
     * The assignment, held until the transaction ends, so that what is decided on it stays true.
     *
     * @throws AssignmentNotYours when it belongs to an office out of this person's reach
     * @throws AssignmentNotFound when there is none
     */
    public Assignment lock(AssignmentId id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id FOR UPDATE OF a")
                .param("id", id.value())
                .query(this::assignment)
                .optional()
                .orElseThrow(() -> missing(id));
    }

    RuntimeException missing(AssignmentId id) {
        var hidden = jdbc.sql("SELECT assignment_exists(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        return hidden ? new AssignmentNotYours() : new AssignmentNotFound();
    }

    void add(Assignment assignment, Instant now) {
        var duty = assignment.duty();
        jdbc.sql("""
                        INSERT INTO assignment (id, version, campaign, opd, questionnaire_version, programmes, due_at,
                                                accepting, state, updated_at)
                        VALUES (:id, :version, :campaign, :opd, :questionnaireVersion, :programmes::jsonb, :dueAt,
                                :accepting, :state, :now)
                        """)
                .param("id", assignment.id().value())
                .param("version", assignment.version())
                .param("campaign", duty.campaign().value())
                .param("opd", duty.opd())
                .param("questionnaireVersion", duty.questionnaireVersion())
                .param("programmes", json.writeValueAsString(duty.programmes()))
                .param("dueAt", moment(assignment.ending().dueAt()))
                .param("accepting", assignment.ending().accepting())
                .param("state", assignment.progress().state().text())
                .param("now", moment(now))
                .update();
    }

    /** Saves how far it has come; the caller holds the row. */
    public void save(Assignment assignment, Instant now) {
        var progress = assignment.progress();
        jdbc.sql("""
                        UPDATE assignment
                        SET version = :version, state = :state, response = :response, reason = :reason,
                            submitted_at = :submittedAt, submitted_by_id = :submittedById,
                            submitted_by_name = :submittedByName, verified_by_id = :verifiedById,
                            verified_by_name = :verifiedByName, approval_asked_at = :askedAt,
                            approval_asked_by_id = :askedById, approval_asked_by_name = :askedByName,
                            approved_by_id = :approvedById, approved_by_name = :approvedByName, updated_at = :now
                        WHERE id = :id
                        """)
                .param("id", assignment.id().value())
                .param("version", assignment.version())
                .param("state", progress.state().text())
                .param("response", progress.response())
                .param("reason", progress.reason())
                .param("submittedAt", moment(progress.submittedAt()))
                .param("submittedById", idOf(progress.submittedBy()))
                .param("submittedByName", nameOf(progress.submittedBy()))
                .param("verifiedById", idOf(progress.verifiedBy()))
                .param("verifiedByName", nameOf(progress.verifiedBy()))
                .param("askedAt", moment(progress.approval().askedAt()))
                .param("askedById", idOf(progress.approval().askedBy()))
                .param("askedByName", nameOf(progress.approval().askedBy()))
                .param("approvedById", idOf(progress.approval().approvedBy()))
                .param("approvedByName", nameOf(progress.approval().approvedBy()))
                .param("now", moment(now))
                .update();
    }

    /** All of a campaign, held until the transaction ends. */
    List<Assignment> lockAll(CampaignId campaign) {
        return jdbc.sql(SELECT + "WHERE a.campaign = :campaign ORDER BY a.id FOR UPDATE OF a")
                .param("campaign", campaign.value())
                .query(this::assignment)
                .list();
    }

    /** Saves until when answers are taken; the caller holds the row. */
    void saveEnding(Assignment assignment, Instant now) {
        var ending = assignment.ending();
        jdbc.sql("""
                        UPDATE assignment
                        SET version = :version, due_at = :dueAt, accepting = :accepting, closed_at = :closedAt,
                            extension_reason = :reason, updated_at = :now
                        WHERE id = :id
                        """)
                .param("id", assignment.id().value())
                .param("version", assignment.version())
                .param("dueAt", moment(ending.dueAt()))
                .param("accepting", ending.accepting())
                .param("closedAt", moment(ending.closedAt()))
                .param("reason", ending.extensionReason())
                .param("now", moment(now))
                .update();
    }

    /**
     * Takes no more answers for the campaign, but for those begun; waits for those that are being stored.
     *
     * @param spared whether offices that were given more time than the campaign keep it
     */
    void stopAccepting(CampaignId campaign, Instant at, boolean spared) {
        jdbc.sql("""
                        UPDATE assignment SET accepting = false, closed_at = :at
                        WHERE campaign = :campaign AND accepting AND (due_at <= :at OR NOT :spared)
                        """)
                .param("campaign", campaign.value())
                .param("at", moment(at))
                .param("spared", spared)
                .update();
    }

    private Assignment assignment(ResultSet row, int number) throws SQLException {
        var duty = new Duty(
                new CampaignId(requiredUuid(row, "campaign")),
                row.getString("opd"),
                requiredUuid(row, "questionnaire_version"),
                json.readValue(row.getString("programmes"), PROGRAMMES),
                row.getBoolean("simulated"),
                row.getBoolean("head_approval"));
        var ending = new Ending(
                requiredInstant(row, "due_at"),
                row.getBoolean("accepting"),
                instant(row, "closed_at"),
                row.getString("extension_reason"));
        var progress = new Progress(
                AssignmentState.of(row.getString("state")),
                uuid(row, "response"),
                row.getString("reason"),
                instant(row, "submitted_at"),
                actor(row, "submitted_by"),
                actor(row, "verified_by"),
                new Approval(
                        instant(row, "approval_asked_at"), actor(row, "approval_asked_by"), actor(row, "approved_by")));
        return new Assignment(
                new AssignmentId(requiredUuid(row, "id")), duty, ending, progress, row.getLong("version"));
    }
}
