package id.reviu.reporting.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The published questionnaires known here. What is known never changes, so it may be remembered without asking again. */
@Repository
public class Questionnaires {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<UUID, Questionnaire> remembered = new ConcurrentHashMap<>();

    Questionnaires(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Takes over a published version.
     *
     * @return its questions, when it was not known before
     */
    public Optional<Questionnaire> take(PublishedQuestionnaire published) {
        var taken = jdbc.sql("""
                        INSERT INTO questionnaire (id, version, questionnaire, number, title, definition)
                        VALUES (:id, :version, :questionnaire, :number, CAST(:title AS jsonb), CAST(:definition AS jsonb))
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", published.id())
                .param("version", published.version())
                .param("questionnaire", published.questionnaire())
                .param("number", published.number())
                .param("title", json.writeValueAsString(published.title()))
                .param("definition", json.writeValueAsString(published.definition()))
                .update();
        // not remembered here: the transaction may yet be rolled back
        return taken == 0
                ? Optional.empty()
                : Optional.of(new Questionnaire(
                        published.id(),
                        published.questionnaire(),
                        published.number(),
                        published.title(),
                        DefinitionReader.read(published.definition())));
    }

    public Optional<Questionnaire> find(UUID version) {
        return Optional.ofNullable(find(Set.of(version)).get(version));
    }

    /** Those of the versions that are known. */
    public Map<UUID, Questionnaire> find(Collection<UUID> versions) {
        var unknown = new HashSet<>(versions);
        unknown.removeAll(remembered.keySet());
        if (!unknown.isEmpty()) {
            jdbc.sql("SELECT * FROM questionnaire WHERE id = ANY (CAST(? AS uuid[]))")
                    .param(unknown.stream().map(UUID::toString).toArray(String[]::new))
                    .query(this::questionnaire)
                    .list()
                    .forEach(found -> remembered.put(found.id(), found));
        }
        return versions.stream()
                .distinct()
                .filter(remembered::containsKey)
                .collect(Collectors.toMap(Function.identity(), remembered::get));
    }

    private Questionnaire questionnaire(ResultSet row, int number) throws SQLException {
        return new Questionnaire(
                row.getObject("id", UUID.class),
                row.getObject("questionnaire", UUID.class),
                row.getInt("number"),
                json.readValue(row.getString("title"), Text.class),
                DefinitionReader.read(json.readTree(row.getString("definition"))));
    }
}
