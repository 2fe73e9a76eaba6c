package id.reviu.masterplan.opd;

import id.reviu.masterplan.change.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The OPDs in the database. */
@Repository
public class Opds {

    private final JdbcClient jdbc;

    Opds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Opd> find(OpdCode code) {
        return jdbc.sql("SELECT * FROM opd WHERE code = :code")
                .param("code", code.value())
                .query(Opds::read)
                .optional();
    }

    /** So many OPDs by code, and one more if there is. */
    List<Opd> list(String after, int limit) {
        return jdbc.sql("SELECT * FROM opd WHERE code > :after ORDER BY code LIMIT :limit + 1")
                .param("after", after)
                .param("limit", limit)
                .query(Opds::read)
                .list();
    }

    /** Which of these codes belong to an OPD that is at work. */
    public Set<OpdCode> active(Collection<OpdCode> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("SELECT code FROM opd WHERE code IN (:codes) AND status = 'active'")
                .param("codes", codes.stream().map(OpdCode::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(OpdCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(Opd opd) {
        write(opd, """
                INSERT INTO opd (code, name, kind, confirmed, status, successor, mail, version, action, actor_id, actor_name, changed_at)
                VALUES (:code, :name, :kind, :confirmed, :status, :successor, :mail, :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Opd opd) {
        write(opd, """
                UPDATE opd
                SET name = :name, kind = :kind, confirmed = :confirmed, status = :status, successor = :successor,
                    mail = :mail, version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE code = :code
                """);
    }

    private void write(Opd opd, String statement) {
        var facts = opd.facts();
        jdbc.sql(statement)
                .param("code", opd.code().value())
                .param("name", facts.name())
                .param("kind", facts.kind())
                .param("confirmed", facts.confirmed())
                .param("status", facts.status().text())
                .param(
                        "successor",
                        facts.successor() == null ? null : facts.successor().value())
                .param("mail", facts.mail())
                .params(opd.last().columns())
                .update();
    }

    private static Opd read(ResultSet row, int number) throws SQLException {
        var successor = row.getString("successor");
        return new Opd(
                new OpdCode(row.getString("code")),
                new OpdFacts(
                        row.getString("name"),
                        row.getString("kind"),
                        row.getBoolean("confirmed"),
                        OpdStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        successor == null ? null : new OpdCode(successor),
                        row.getString("mail")),
                Change.read(row));
    }
}
