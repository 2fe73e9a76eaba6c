package id.reviu.survey.comment;

import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about answers, as far as the transaction may reach. */
@Repository
class Comments {

    private static final String SELECT = """
            SELECT id, number, question, words, to_correct, author_id, author_name, said_at FROM answer_comment
            """;

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything said about an assignment after a number, in the order in which it was said. */
    List<Comment> of(UUID assignment, long after, int limit) {
        return jdbc.sql(SELECT + "WHERE assignment = :assignment AND number > :after ORDER BY number LIMIT :limit")
                .param("assignment", assignment)
                .param("after", after)
                .param("limit", limit)
                .query(Comments::comment)
                .list();
    }

    Optional<Comment> find(UUID assignment, UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND assignment = :assignment")
                .param("id", id)
                .param("assignment", assignment)
                .query(Comments::comment)
                .optional();
    }

    /** Keeps what was said; false when the id is used already. */
    boolean add(
            UUID id,
            UUID assignment,
            String opd,
            @Nullable String question,
            String words,
            boolean toCorrect,
            Actor author,
            Instant at) {
        return jdbc.sql("""
                        INSERT INTO answer_comment
                            (id, assignment, opd, question, words, to_correct, author_id, author_name, said_at)
                        VALUES (:id, :assignment, :opd, :question, :words, :toCorrect, :authorId, :authorName, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("assignment", assignment)
                        .param("opd", opd)
                        .param("question", question)
                        .param("words", words)
                        .param("toCorrect", toCorrect)
                        .param("authorId", author.id())
                        .param("authorName", author.name())
                        .param("at", moment(at))
                        .update()
                > 0;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                requiredUuid(row, "id"),
                row.getLong("number"),
                row.getString("question"),
                row.getString("words"),
                row.getBoolean("to_correct"),
                new Actor(row.getString("author_id"), row.getString("author_name")),
                requiredInstant(row, "said_at"));
    }
}
