package id.reviu.masterplan.calendar;

import id.reviu.masterplan.change.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadlines in the database. */
@Repository
class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Deadline> find(int year) {
        return jdbc.sql("SELECT * FROM deadline WHERE year = :year")
                .param("year", year)
                .query(Deadlines::read)
                .optional();
    }

    /** So many deadlines, the latest year first, and one more if there is. */
    List<Deadline> list(int before, int limit) {
        return jdbc.sql("SELECT * FROM deadline WHERE year < :before ORDER BY year DESC LIMIT :limit + 1")
                .param("before", before)
                .param("limit", limit)
                .query(Deadlines::read)
                .list();
    }

    void add(Deadline deadline) {
        write(deadline, """
                INSERT INTO deadline (year, due_on, version, action, actor_id, actor_name, changed_at)
                VALUES (:year, :dueOn, :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Deadline deadline) {
        write(deadline, """
                UPDATE deadline
                SET due_on = :dueOn,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE year = :year
                """);
    }

    private void write(Deadline deadline, String statement) {
        jdbc.sql(statement)
                .param("year", deadline.year())
                .param("dueOn", deadline.dueOn())
                .params(deadline.last().columns())
                .update();
    }

    private static Deadline read(ResultSet row, int number) throws SQLException {
        return new Deadline(row.getInt("year"), row.getObject("due_on", LocalDate.class), Change.read(row));
    }
}
