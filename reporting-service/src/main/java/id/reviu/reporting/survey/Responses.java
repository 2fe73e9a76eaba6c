package id.reviu.reporting.survey;

import id.reviu.reporting.campaign.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The facts: the latest state of every response. */
@Repository
class Responses {

    /**
     * What a newer state took the place of.
     *
     * @param counted the earlier state, if the counters hold it
     */
    record Accepted(UUID id, Optional<Response> counted) {}

    /** Stands where an office is named, in what is about all of them. */
    private static final String EVERY_OFFICE = "*";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Responses(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Keeps the states that are newer than what is known, in one statement.
     *
     * @param responses one state for each response, in the order of their ids as text, in which rows are locked
     * @param counted whether the counters will hold it
     * @return those that were newer
     */
    List<Accepted> keep(List<Response> responses, Function<Response, Boolean> counted) {
        return jdbc.sql("""
                        INSERT INTO response (campaign, id, version, audience, questionnaire_version, assignment, opd,
                            respondent_group, area, state, simulated, answers, submitted_at, submitted_by, verified_at,
                            verified_by, counted)
                        SELECT * FROM unnest(
                            CAST(:campaign AS uuid[]), CAST(:id AS uuid[]), CAST(:version AS bigint[]),
                            CAST(:audience AS text[]), CAST(:questionnaireVersion AS uuid[]), CAST(:assignment AS uuid[]),
                            CAST(:opd AS text[]), CAST(:group AS text[]), CAST(:area AS text[]), CAST(:state AS text[]),
                            CAST(:simulated AS boolean[]), CAST(:answers AS jsonb[]), CAST(:submittedAt AS timestamptz[]),
                            CAST(:submittedBy AS text[]), CAST(:verifiedAt AS timestamptz[]), CAST(:verifiedBy AS text[]),
                            CAST(:counted AS boolean[]))
                        ON CONFLICT (campaign, id) DO UPDATE
                        SET version = excluded.version, audience = excluded.audience,
                            questionnaire_version = excluded.questionnaire_version, assignment = excluded.assignment,
                            opd = excluded.opd, respondent_group = excluded.respondent_group, area = excluded.area,
                            state = excluded.state, simulated = excluded.simulated, answers = excluded.answers,
                            submitted_at = excluded.submitted_at, submitted_by = excluded.submitted_by,
                            verified_at = excluded.verified_at, verified_by = excluded.verified_by,
                            counted = excluded.counted
                        WHERE excluded.version > response.version
                        RETURNING new.id AS accepted, old.*
                        """)
                .param("campaign", column(responses, Response::campaign))
                .param("id", column(responses, Response::id))
                .param("version", column(responses, Response::version))
                .param(
                        "audience",
                        column(responses, response -> response.audience().code()))
                .param("questionnaireVersion", column(responses, Response::questionnaireVersion))
                .param("assignment", column(responses, Response::assignment))
                .param("opd", column(responses, Response::opd))
                .param("group", column(responses, Response::group))
                .param("area", column(responses, Response::area))
                .param("state", column(responses, Response::state))
                .param("simulated", column(responses, Response::simulated))
                .param("answers", column(responses, response -> json.writeValueAsString(response.answers())))
                .param("submittedAt", column(responses, Response::submittedAt))
                .param("submittedBy", column(responses, Response::submittedBy))
                .param("verifiedAt", column(responses, Response::verifiedAt))
                .param("verifiedBy", column(responses, Response::verifiedBy))
                .param("counted", column(responses, counted))
                .query((row, number) -> new Accepted(
                        row.getObject("accepted", UUID.class),
                        row.getBoolean("counted") ? Optional.of(response(row)) : Optional.empty()))
                .list();
    }

    /** A column of many rows as one parameter; the statement casts its text to what it is. */
    private static <T> @Nullable String[] column(List<T> rows, Function<T, ? extends @Nullable Object> value) {
        return rows.stream()
                .map(row -> Objects.toString(value.apply(row), null))
                .toArray(String[]::new);
    }

    /** The facts of a questionnaire that wait to be counted, locked, in the order of their ids. */
    List<Response> waiting(UUID questionnaireVersion, int limit) {
        return jdbc.sql("""
                        SELECT * FROM response WHERE questionnaire_version = ? AND NOT counted
                        ORDER BY id LIMIT ? FOR UPDATE
                        """)
                .params(questionnaireVersion, limit)
                .query((row, number) -> response(row))
                .list();
    }

    /** What offices answered to a campaign, as far as it is counted and the reader may see it. */
    List<Response> ofOffices(UUID campaign, @Nullable String opd) {
        return jdbc.sql("""
                        SELECT * FROM response
                        WHERE campaign = :campaign AND audience = 'opd' AND counted
                          AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                        """)
                .param("campaign", campaign)
                .param("opd", opd)
                .query((row, number) -> response(row))
                .list();
    }

    /**
     * What all offices answered to a campaign, whoever reads: through the one door in the wall around offices' rows, which tells of
     * no response whose it is. For sums over all offices only.
     */
    List<Response> ofAllOffices(UUID campaign) {
        return jdbc.sql("SELECT * FROM answers_of_all_offices(?)")
                .param(campaign)
                .query((row, number) -> new Response(
                        row.getObject("id", UUID.class),
                        0,
                        campaign,
                        Audience.OPD,
                        row.getObject("questionnaire_version", UUID.class),
                        null,
                        EVERY_OFFICE,
                        "",
                        "",
                        row.getString("state"),
                        false,
                        json.readTree(row.getString("answers")),
                        null,
                        null,
                        null,
                        null))
                .list();
    }

    void markCounted(Collection<Response> responses) {
        jdbc.sql("""
                        UPDATE response SET counted = true FROM unnest(CAST(:campaign AS uuid[]), CAST(:id AS uuid[])) AS r (c, i)
                        WHERE response.campaign = r.c AND response.id = r.i
                        """)
                .param("campaign", column(List.copyOf(responses), Response::campaign))
                .param("id", column(List.copyOf(responses), Response::id))
                .update();
    }

    /** Empties facts for good; no later or repeated state brings them back. */
    List<Response> remove(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        UPDATE response SET version = :last, state = :removed, answers = '{}', submitted_by = NULL,
                            verified_by = NULL, counted = false
                        WHERE id IN (SELECT id FROM response WHERE id = ANY (CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE)
                          AND state <> :removed
                        RETURNING old.*
                        """)
                .param("last", Long.MAX_VALUE)
                .param("removed", Response.REMOVED)
                .param("ids", column(List.copyOf(ids), Function.identity()))
                .query((row, number) ->
                        row.getBoolean("counted") ? Optional.of(response(row)) : Optional.<Response>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Response response(ResultSet row) throws SQLException {
        return new Response(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("campaign", UUID.class),
                Audience.of(row.getString("audience")),
                row.getObject("questionnaire_version", UUID.class),
                row.getObject("assignment", UUID.class),
                row.getString("opd"),
                row.getString("respondent_group"),
                row.getString("area"),
                row.getString("state"),
                row.getBoolean("simulated"),
                json.readTree(row.getString("answers")),
                instant(row, "submitted_at"),
                row.getString("submitted_by"),
                instant(row, "verified_at"),
                row.getString("verified_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
