package id.reviu.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The statements of one submission on the suite's own PostgreSQL, in the same tables, policies and indexes, with nothing
 * else around them: the most that any program that keeps these rows could do there.
 */
final class DatabaseAlone implements AutoCloseable {
    private static final String NAME = "alone";
    private static final String QUESTIONNAIRE_VERSION = "0197c2a0-0f00-7000-8000-000000000012";
    private static final String OFFICER = "Petugas Dinas Kesehatan";
    private static final String LOCK = """
            SELECT a.id, a.version, a.campaign, a.opd, a.questionnaire_version, a.programmes, a.due_at, a.accepting,
                   a.state, a.response, a.reason, a.submitted_at, a.submitted_by_id, a.submitted_by_name,
                   a.verified_by_id, a.verified_by_name, c.simulated
            FROM assignment a JOIN campaign c ON c.id = a.campaign WHERE a.id = ? FOR UPDATE OF a
            """;
    private static final String KEEP = """
            WITH added AS (
                INSERT INTO response (id, version, campaign, audience, questionnaire_version, assignment, opd, simulated,
                                      state, answers, digest, saved_at, submitted_at, submitted_by_id, submitted_by_name)
                VALUES (?, 1, ?, 'opd', ?, ?, ?, true, 'submitted', ?::json, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING RETURNING id, opd, answers)
            INSERT INTO response_version (response, version, opd, action, actor_id, actor_name, at, answers)
            SELECT id, 1, opd, 'submitted', ?, ?, ?, answers FROM added
            """;
    private static final String HAND_IN = """
            UPDATE assignment
            SET version = 2, state = 'submitted', response = ?, submitted_at = ?, submitted_by_id = ?,
                submitted_by_name = ?, updated_at = ?
            WHERE id = ?
            """;
    private static final String TELL = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent)
            VALUES (?, ?, ?, ?, ?, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00')
            """;

    private final RunningSuite suite;
    private final JsonMapper json;
    private final ObjectNode responseState;
    private final ObjectNode assignmentState;
    private final UUID campaign;
    private final BlockingQueue<Connection> connections;

    /** A submission's rows, with what is sent to the database ready made. */
    record Rows(
            UUID assignment, UUID response, String opd, String answers, String responseState, String assignmentState) {}

    /** @param project whose migrations make the tables */
    DatabaseAlone(RunningSuite suite, Path project, JsonMapper json, int connections) throws SQLException, IOException {
        this.suite = suite;
        this.json = json;
        this.responseState = golden(project, "reviu.response.v1");
        this.assignmentState = golden(project, "reviu.assignment.v1");
        this.connections = new ArrayBlockingQueue<>(connections);
        migrate(project);
        this.campaign = campaign();
        for (var number = 0; number < connections; number++) {
            var connection = suite.connect(NAME, "survey_app");
            connection.setAutoCommit(false);
            this.connections.add(connection);
        }
    }

    private ObjectNode golden(Path project, String topic) throws IOException {
        return (ObjectNode)
                json.readTree(Files.readString(project.resolve("contracts/events/" + topic + "/golden.json")));
    }

    private void migrate(Path project) throws SQLException {
        try (var server = suite.connect("postgres", "superuser");
                var statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME + " OWNER survey_owner");
        }
        try (var inside = suite.connect(NAME, "superuser");
                var statement = inside.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO survey_owner");
            statement.execute("GRANT USAGE ON SCHEMA public TO survey_app");
        }
        Flyway.configure()
                .dataSource(suite.database(NAME), "survey_owner", suite.password("survey_owner"))
                .locations(
                        "filesystem:" + project.resolve("platform/src/main/resources/db/platform"),
                        "filesystem:" + project.resolve("survey-service/src/main/resources/db/migration"))
                .placeholders(java.util.Map.of("application_role", "survey_app"))
                .load()
                .migrate();
    }

    private UUID campaign() throws SQLException {
        var id = UUID.randomUUID();
        try (var owner = suite.connect(NAME, "survey_owner");
                var insert = owner.prepareStatement("""
                        INSERT INTO campaign (id, version, title_id, title_en, state, closes_at, simulated,
                                              minimum_group_size, updated_at)
                        VALUES (?, 1, 'Beban', 'Load', 'open', now() + interval '1 day', true, 5, now())
                        """)) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
        return id;
    }

    /** Makes assignments and the rows of their submissions, of the same answers as the suite got. */
    List<Rows> prepare(List<Submission> like, int number) throws SQLException {
        var all = new ArrayList<Rows>();
        try (var owner = suite.connect(NAME, "survey_owner");
                var insert = owner.prepareStatement("""
                        INSERT INTO assignment (id, version, campaign, opd, questionnaire_version, programmes, due_at,
                                                accepting, state, updated_at)
                        VALUES (?, 1, ?, ?, ?::uuid, '[{"code": "home-care", "name": "Home care"}]',
                                now() + interval '1 day', true, 'not-started', now())
                        """)) {
            owner.setAutoCommit(false);
            for (var at = 0; at < number; at++) {
                // one assignment an OPD and campaign: offices get numbered names
                var submission = like.get(at % like.size());
                var rows = rows(submission, submission.opd() + "-" + UUID.randomUUID());
                insert.setObject(1, rows.assignment());
                insert.setObject(2, campaign);
                insert.setString(3, rows.opd());
                insert.setString(4, QUESTIONNAIRE_VERSION);
                insert.addBatch();
                all.add(rows);
            }
            insert.executeBatch();
            owner.commit();
        }
        return all;
    }

    private Rows rows(Submission submission, String opd) {
        var assignment = UUID.randomUUID();
        var response = UUID.randomUUID();
        JsonNode answers = json.readTree(submission.body()).required("answers");
        var told = responseState.deepCopy();
        told.set("answers", answers);
        told.put("id", response.toString()).put("assignment", assignment.toString());
        var changed = assignmentState.deepCopy();
        changed.put("id", assignment.toString()).put("response", response.toString());
        return new Rows(assignment, response, opd, answers.toString(), told.toString(), changed.toString());
    }

    /** One submission in one transaction; false when it failed. */
    boolean keep(Rows rows) {
        Connection connection = null;
        try {
            connection = connections.take();
            inTransaction(connection, rows);
            return true;
        } catch (SQLException failure) {
            rollBack(connection);
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (connection != null) {
                connections.add(connection);
            }
        }
    }

    private static void rollBack(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The connection is lost", failure);
        }
    }

    private void inTransaction(Connection connection, Rows rows) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        execute(
                connection,
                "SELECT set_config('reviu.reach', ?, true), set_config('reviu.organization', ?, true)",
                "own",
                rows.opd());
        execute(connection, LOCK, rows.assignment());
        var actor = rows.response().toString();
        execute(
                connection,
                KEEP,
                rows.response(),
                campaign,
                UUID.fromString(QUESTIONNAIRE_VERSION),
                rows.assignment(),
                rows.opd(),
                rows.answers(),
                sha256(rows.answers()),
                now,
                now,
                actor,
                OFFICER,
                actor,
                OFFICER,
                now);
        execute(connection, HAND_IN, rows.response(), now, actor, OFFICER, now, rows.assignment());
        tell(connection, "reviu.response.v1", rows.response(), rows.responseState());
        tell(connection, "reviu.assignment.v1", rows.assignment(), rows.assignmentState());
        connection.commit();
    }

    private static void tell(Connection connection, String topic, UUID key, String state) throws SQLException {
        execute(connection, TELL, UUID.randomUUID(), topic, key.toString(), "id." + topic, state);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            if (statement.execute()) {
                read(statement);
            } else if (statement.getUpdateCount() != 1) {
                throw new SQLException("Not one row was changed by " + sql);
            }
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            if (!rows.next()) {
                throw new SQLException("Nothing was found");
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
