package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.actor;
import static id.reviu.survey.storage.Columns.idOf;
import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.nameOf;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;
import static id.reviu.survey.storage.Columns.uuid;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.campaign.CampaignId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The responses, as far as the transaction may reach. */
@Repository
class Responses {

    private static final String SELECT = """
            SELECT id, version, campaign, audience, questionnaire_version, assignment, opd, stakeholder_group, area,
                   simulated, state, answers, digest, saved_at, submitted_at, submitted_by_id, submitted_by_name,
                   return_reason, verified_at, verified_by_id, verified_by_name
            FROM response
            """;
    private static final String INSERT = """
            INSERT INTO response (id, version, campaign, audience, questionnaire_version, assignment, opd,
                                  stakeholder_group, area, simulated, state, answers, digest, saved_at, submitted_at,
                                  submitted_by_id, submitted_by_name)
            VALUES (:id, :version, :campaign, :audience, :questionnaireVersion, :assignment, :opd,
                    :group, :area, :simulated, :state, :answers::json, :digest, :savedAt, :submittedAt,
                    :submittedById, :submittedByName)
            ON CONFLICT DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE response
            SET version = :version, state = :state, answers = :answers::json, digest = :digest, saved_at = :savedAt,
                submitted_at = :submittedAt, submitted_by_id = :submittedById, submitted_by_name = :submittedByName,
                return_reason = :returnReason, verified_at = :verifiedAt, verified_by_id = :verifiedById,
                verified_by_name = :verifiedByName
            WHERE id = :id
            """;

    private final JdbcClient jdbc;

    Responses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An office's response. */
    Optional<Response> ofOffice(ResponseId id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND audience = 'opd'")
                .param("id", id.value())
                .query(Responses::response)
                .optional();
    }

    /** Opens the second wall for one stakeholder's response, until the transaction ends. */
    void reach(ResponseId id) {
        jdbc.sql("SELECT set_config('reviu.response', :id, true)")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    /** A stakeholder's response that {@link #reach} was called for. */
    Optional<Response> ofStakeholder(ResponseId id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND audience = 'stakeholder'")
                .param("id", id.value())
                .query(Responses::response)
                .optional();
    }

    RuntimeException missing(ResponseId id) {
        var hidden = jdbc.sql("SELECT response_exists(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        return hidden ? new ResponseNotYours() : new ResponseNotFound();
    }

    /** Adds a response; false when the id or the assignment has one already. */
    boolean add(Response response) {
        return bound(INSERT, response).update() > 0;
    }

    /** Adds a response that is handed in at once, with its history, in one statement. */
    boolean addHandedIn(Response response, Deed deed) {
        var added = jdbcWithDeed("""
                WITH added AS (%s RETURNING id, opd, answers)
                INSERT INTO response_version (response, version, opd, action, actor_id, actor_name, at, answers)
                SELECT id, :deedVersion, opd, :action, :actorId, :actorName, :at, answers FROM added
                """.formatted(INSERT), response, deed);
        return added.update() > 0;
    }

    /** Saves a response; the caller holds its assignment. */
    void save(Response response) {
        bound(UPDATE, response).update();
    }

    /** Saves a response with what was done to it, in one statement. */
    void save(Response response, Deed deed) {
        jdbcWithDeed("""
                        WITH saved AS (%s RETURNING id, opd, answers)
                        INSERT INTO response_version (response, version, opd, action, actor_id, actor_name, at, reason,
                                                      answers)
                        SELECT id, :deedVersion, opd, :action, :actorId, :actorName, :at, :reason,
                               CASE WHEN :action = 'submitted' THEN answers END
                        FROM saved
                        """.formatted(UPDATE), response, deed)
                .param("reason", deed.reason())
                .update();
    }

    /** What was done to a response, the latest last. */
    List<Deed> history(ResponseId id) {
        return jdbc.sql("""
                        SELECT version, action, actor_id, actor_name, at, reason
                        FROM response_version WHERE response = :id ORDER BY version
                        """)
                .param("id", id.value())
                .query((row, number) -> new Deed(
                        row.getLong("version"),
                        row.getString("action"),
                        new Actor(row.getString("actor_id"), row.getString("actor_name")),
                        requiredInstant(row, "at"),
                        row.getString("reason")))
                .list();
    }

    /** What was done to a response with the answers of each submission, after a version, the latest last. */
    List<ResponseVersion> versions(ResponseId id, long after, int limit) {
        return jdbc.sql("""
                        SELECT version, action, actor_id, actor_name, at, reason, answers
                        FROM response_version WHERE response = :id AND version > :after
                        ORDER BY version LIMIT :limit
                        """)
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new ResponseVersion(
                        row.getLong("version"),
                        row.getString("action"),
                        new Actor(row.getString("actor_id"), row.getString("actor_name")),
                        requiredInstant(row, "at"),
                        row.getString("reason"),
                        answers(row)))
                .list();
    }

    private StatementSpec jdbcWithDeed(String sql, Response response, Deed deed) {
        return bound(sql, response)
                .param("deedVersion", deed.version())
                .param("action", deed.action())
                .param("actorId", deed.actor().id())
                .param("actorName", deed.actor().name())
                .param("at", moment(deed.at()));
    }

    private StatementSpec bound(String sql, Response response) {
        var origin = response.origin();
        var standing = response.standing();
        return jdbc.sql(sql)
                .param("id", response.id().value())
                .param("version", response.version())
                .param("campaign", origin.campaign().value())
                .param("audience", origin.source().audience())
                .param("questionnaireVersion", origin.questionnaireVersion())
                .param("assignment", origin.assignment())
                .param("opd", origin.opd())
                .param("group", origin.group())
                .param("area", origin.area())
                .param("simulated", origin.simulated())
                .param("state", standing.state().text())
                .param("answers", response.answers().json())
                .param("digest", response.digest())
                .param("savedAt", moment(response.savedAt()))
                .param("submittedAt", moment(standing.submittedAt()))
                .param("submittedById", idOf(standing.submittedBy()))
                .param("submittedByName", nameOf(standing.submittedBy()))
                .param("returnReason", standing.returnReason())
                .param("verifiedAt", moment(standing.verifiedAt()))
                .param("verifiedById", idOf(standing.verifiedBy()))
                .param("verifiedByName", nameOf(standing.verifiedBy()));
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        var origin = new Origin(
                new CampaignId(requiredUuid(row, "campaign")),
                requiredUuid(row, "questionnaire_version"),
                source(row),
                row.getBoolean("simulated"));
        var standing = new Standing(
                ResponseState.of(row.getString("state")),
                instant(row, "submitted_at"),
                actor(row, "submitted_by"),
                row.getString("return_reason"),
                instant(row, "verified_at"),
                actor(row, "verified_by"));
        return new Response(
                new ResponseId(requiredUuid(row, "id")),
                origin,
                Objects.requireNonNull(answers(row)),
                row.getBytes("digest"),
                requiredInstant(row, "saved_at"),
                standing,
                row.getLong("version"));
    }

    private static Origin.Source source(ResultSet row) throws SQLException {
        var assignment = uuid(row, "assignment");
        return assignment == null
                ? new Origin.Stakeholder(row.getString("stakeholder_group"), row.getString("area"))
                : new Origin.Office(new AssignmentId(assignment), row.getString("opd"));
    }

    private static @Nullable Answers answers(ResultSet row) throws SQLException {
        var json = row.getString("answers");
        return json == null ? null : new Answers(json);
    }
}
