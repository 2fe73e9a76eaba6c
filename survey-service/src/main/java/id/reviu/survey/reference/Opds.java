package id.reviu.survey.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copy of the office register. */
@Repository
public class Opds {

    private final JdbcClient jdbc;

    Opds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps this state unless a later one is known. */
    public void store(Opd opd) {
        jdbc.sql("""
                        INSERT INTO opd (code, version, name, kind, status, successor, mail)
                        VALUES (:code, :version, :name, :kind, :status, :successor, :mail)
                        ON CONFLICT (code) DO UPDATE
                        SET version = excluded.version, name = excluded.name, kind = excluded.kind,
                            status = excluded.status, successor = excluded.successor, mail = excluded.mail
                        WHERE excluded.version > opd.version
                        """).paramSource(opd).update();
    }

    /** Forgets an office that the register has removed. */
    public void remove(String code) {
        jdbc.sql("DELETE FROM opd WHERE code = :code").param("code", code).update();
    }

    /** The codes of all offices that work today, in order. */
    public List<String> active() {
        return jdbc.sql("SELECT code FROM opd WHERE status = 'active' ORDER BY code")
                .query(String.class)
                .list();
    }

    /** Those of the codes that belong to an office that works today. */
    public Set<String> activeAmong(Collection<String> codes) {
        return jdbc.sql("SELECT code FROM opd WHERE status = 'active' AND code = ANY(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
