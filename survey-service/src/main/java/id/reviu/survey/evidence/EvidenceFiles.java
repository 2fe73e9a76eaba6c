package id.reviu.survey.evidence;

import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.assignment.AssignmentId;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/** The files, as far as the transaction may reach. */
@Repository
public class EvidenceFiles {

    private final JdbcClient jdbc;

    EvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the ids that are files put to the assignment. What is no id at all is none. */
    public Set<String> among(AssignmentId assignment, Collection<String> ids) {
        return jdbc
                .sql("SELECT id::text FROM evidence WHERE assignment = :assignment AND id::text = ANY (:ids)")
                .param("assignment", assignment.value())
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Adds a file. The same file again, under the same name, is the one that is there. */
    Evidence add(Kept file, InputStream content) {
        return jdbc.sql("""
                        INSERT INTO evidence (assignment, opd, name, type, size, sha256, content, uploaded_by_id,
                                              uploaded_by_name, uploaded_at)
                        VALUES (:assignment, :opd, :name, :type, :size, :sha256, :content, :byId, :byName, :at)
                        ON CONFLICT ON CONSTRAINT evidence_once DO UPDATE SET name = excluded.name
                        RETURNING id, name, type, size, sha256
                        """)
                .param("assignment", file.assignment().value())
                .param("opd", file.opd())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("content", new SqlBinaryValue(content, file.size()))
                .param("byId", file.by().id())
                .param("byName", file.by().name())
                .param("at", moment(file.at()))
                .query(EvidenceFiles::evidence)
                .single();
    }

    /** A file that was looked at and is taken. */
    record Kept(
            AssignmentId assignment,
            String opd,
            String name,
            String type,
            int size,
            byte[] sha256,
            Actor by,
            Instant at) {}

    Optional<EvidenceContent> find(EvidenceId id) {
        return jdbc.sql("SELECT id, name, type, size, sha256, opd, content FROM evidence WHERE id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new EvidenceContent(evidence(row, number), row.getString("opd"), row.getBytes("content")))
                .optional();
    }

    RuntimeException missing(EvidenceId id) {
        var hidden = jdbc.sql("SELECT evidence_exists(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        return hidden ? new EvidenceNotYours() : new EvidenceNotFound();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        UUID id = requiredUuid(row, "id");
        return new Evidence(
                id,
                row.getString("name"),
                row.getString("type"),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")));
    }
}
