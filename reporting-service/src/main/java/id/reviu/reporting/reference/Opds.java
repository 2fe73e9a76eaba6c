package id.reviu.reporting.reference;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices known here. */
@Repository
public class Opds {

    private final JdbcClient jdbc;

    Opds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over states that are newer than what is known. */
    public void take(Collection<Opd> states) {
        for (var opd : states) {
            jdbc.sql("""
                            INSERT INTO opd (code, version, name, kind, confirmed, status, successor)
                            VALUES (:code, :version, :name, :kind, :confirmed, :status, :successor)
                            ON CONFLICT (code) DO UPDATE
                            SET version = excluded.version, name = excluded.name, kind = excluded.kind,
                                confirmed = excluded.confirmed, status = excluded.status, successor = excluded.successor
                            WHERE excluded.version > opd.version
                            """).paramSource(opd).update();
        }
    }

    public void remove(Collection<String> codes) {
        codes.forEach(
                code -> jdbc.sql("DELETE FROM opd WHERE code = ?").param(code).update());
    }

    /** Names by code, of closed and merged offices too: old figures stay with the old name. */
    public Map<String, String> names() {
        return jdbc
                .sql("SELECT code, name FROM opd ORDER BY code")
                .query((row, n) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
