package id.reviu.survey.reference;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copy of the masterplan's versions, from which the database tells the one that counts. */
@Repository
public class PlanVersions {

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps this state unless a later one is known. */
    public void store(PlanVersion plan) {
        jdbc.sql("""
                        INSERT INTO plan_version (id, version, code, number, status)
                        VALUES (:id, :version, :code, :number, :status)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, code = excluded.code, number = excluded.number, status = excluded.status
                        WHERE excluded.version > plan_version.version
                        """).paramSource(plan).update();
    }

    /** Forgets a version that is gone. */
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM plan_version WHERE id = :id").param("id", id).update();
    }
}
