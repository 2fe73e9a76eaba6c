package id.reviu.survey.questionnaire;

import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaires and their published versions. */
@Repository
public class Questionnaires {

    private static final String VERSION_COLUMNS = """
            SELECT id, questionnaire, number, definition, published_at, published_by_id, published_by_name
            FROM questionnaire_version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Questionnaires(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID nextId() {
        return jdbc.sql("SELECT uuidv7()").query(UUID.class).single();
    }

    /** A published version by the number people know it by, unless its questionnaire is retired. */
    public Optional<PublishedVersion> published(UUID questionnaire, int number) {
        return jdbc.sql(VERSION_COLUMNS + """
                        WHERE questionnaire = :questionnaire AND number = :number
                          AND NOT (SELECT retired FROM questionnaire q WHERE q.id = questionnaire_version.questionnaire)
                        """)
                .param("questionnaire", questionnaire)
                .param("number", number)
                .query((row, index) -> version(row))
                .optional();
    }

    /**
     * A published version by its id, also of a retired questionnaire: old answers stay readable.
     *
     * @throws QuestionnaireNotFound when there is none
     */
    public PublishedVersion version(UUID versionId) {
        return jdbc.sql(VERSION_COLUMNS + "WHERE id = :id")
                .param("id", versionId)
                .query((row, index) -> version(row))
                .optional()
                .orElseThrow(QuestionnaireNotFound::new);
    }

    /** A published version by number, also of a retired questionnaire. */
    Optional<PublishedVersion> anyVersion(UUID questionnaire, int number) {
        return jdbc.sql(VERSION_COLUMNS + "WHERE questionnaire = :questionnaire AND number = :number")
                .param("questionnaire", questionnaire)
                .param("number", number)
                .query((row, index) -> version(row))
                .optional();
    }

    /** Every published version of a questionnaire, also of a retired one, the first one first. */
    public List<PublishedVersion> versionsOf(UUID questionnaire) {
        return versionsOf(List.of(questionnaire)).getOrDefault(questionnaire, List.of());
    }

    Optional<Questionnaire> find(UUID id) {
        return jdbc.sql("SELECT * FROM questionnaire WHERE id = :id")
                .param("id", id)
                .query((row, index) ->
                        questionnaire(row, versionsOf(List.of(id)).getOrDefault(id, List.of())))
                .optional();
    }

    /** The questionnaire, kept as it is until the transaction ends. */
    Optional<Questionnaire> lock(UUID id) {
        jdbc.sql("SELECT id FROM questionnaire WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /**
     * Questionnaires from the newest to the oldest.
     *
     * @param publishedOnly leave out those that were never published
     * @param after the last one seen; null to begin
     */
    List<Questionnaire> list(boolean publishedOnly, @Nullable UUID after, int limit) {
        var ids = jdbc.sql("""
                        SELECT id FROM questionnaire
                        WHERE (:after::uuid IS NULL OR id < :after) AND (published > 0 OR NOT :publishedOnly)
                        ORDER BY id DESC LIMIT :limit
                        """)
                .param("after", after)
                .param("publishedOnly", publishedOnly)
                .param("limit", limit)
                .query(UUID.class)
                .list();
        var versions = versionsOf(ids);
        return jdbc.sql("SELECT * FROM questionnaire WHERE id = ANY (:ids) ORDER BY id DESC")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, index) -> questionnaire(row, versions.getOrDefault(requiredUuid(row, "id"), List.of())))
                .list();
    }

    private Map<UUID, List<PublishedVersion>> versionsOf(List<UUID> ids) {
        var versions = new HashMap<UUID, List<PublishedVersion>>();
        jdbc.sql(VERSION_COLUMNS + "WHERE questionnaire = ANY (:ids) ORDER BY questionnaire, number")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, index) -> version(row))
                .list()
                .forEach(version -> versions.merge(version.questionnaire(), List.of(version), Questionnaires::joined));
        return versions;
    }

    private static List<PublishedVersion> joined(List<PublishedVersion> first, List<PublishedVersion> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    void add(Questionnaire questionnaire) {
        jdbc.sql("""
                        INSERT INTO questionnaire
                            (id, version, retired, draft, published, updated_at, updated_by_id, updated_by_name)
                        VALUES (:id, :version, :retired, :draft::jsonb, :published, :updatedAt, :byId, :byName)
                        """).params(columns(questionnaire)).update();
    }

    /** Keeps a changed questionnaire that was locked before. */
    void save(Questionnaire questionnaire) {
        jdbc.sql("""
                        UPDATE questionnaire
                        SET version = :version, retired = :retired, draft = :draft::jsonb, published = :published,
                            updated_at = :updatedAt, updated_by_id = :byId, updated_by_name = :byName
                        WHERE id = :id
                        """).params(columns(questionnaire)).update();
    }

    private Map<String, ?> columns(Questionnaire questionnaire) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", questionnaire.id());
        columns.put("version", questionnaire.version());
        columns.put("retired", questionnaire.state() == QuestionnaireState.RETIRED);
        columns.put("draft", questionnaire.draft() == null ? null : json.writeValueAsString(questionnaire.draft()));
        columns.put("published", questionnaire.versions().size());
        columns.put("updatedAt", moment(questionnaire.updatedAt()));
        columns.put("byId", questionnaire.updatedBy().id());
        columns.put("byName", questionnaire.updatedBy().name());
        return columns;
    }

    void add(PublishedVersion version) {
        jdbc.sql("""
                        INSERT INTO questionnaire_version
                            (id, questionnaire, number, definition, published_at, published_by_id, published_by_name)
                        VALUES (:id, :questionnaire, :number, :definition::jsonb, :publishedAt, :byId, :byName)
                        """)
                .param("id", version.versionId())
                .param("questionnaire", version.questionnaire())
                .param("number", version.number())
                .param("definition", json.writeValueAsString(version.definition()))
                .param("publishedAt", moment(version.publishedAt()))
                .param("byId", version.publishedBy().id())
                .param("byName", version.publishedBy().name())
                .update();
    }

    private Questionnaire questionnaire(ResultSet row, List<PublishedVersion> versions) throws SQLException {
        var draft = row.getString("draft");
        return new Questionnaire(
                requiredUuid(row, "id"),
                row.getLong("version"),
                row.getBoolean("retired"),
                draft == null ? null : json.readValue(draft, Definition.class),
                versions,
                requiredInstant(row, "updated_at"),
                new Actor(row.getString("updated_by_id"), row.getString("updated_by_name")));
    }

    private PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(
                requiredUuid(row, "id"),
                requiredUuid(row, "questionnaire"),
                row.getInt("number"),
                requiredInstant(row, "published_at"),
                new Actor(row.getString("published_by_id"), row.getString("published_by_name")),
                json.readValue(row.getString("definition"), Definition.class));
    }
}
