package id.reviu.survey.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.survey.questionnaire.OwnProgramme;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copy of the masterplan's programmes. */
@Repository
public class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps this state unless a later one is known. */
    public void store(Programme programme) {
        jdbc.sql("""
                        INSERT INTO programme (id, version, plan, code, name, opd)
                        VALUES (:id, :version, :plan, :code, :name, :opd)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, plan = excluded.plan, code = excluded.code,
                            name = excluded.name, opd = excluded.opd
                        WHERE excluded.version > programme.version
                        """).paramSource(programme).update();
    }

    /** Forgets a programme that the plan has dropped. */
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM programme WHERE id = :id").param("id", id).update();
    }

    /**
     * The programmes each office answers for, by code; an office without any is left out.
     *
     * @param plan only that version's; null for the version of each plan that counts, where a code that several plans share
     *     counts once
     */
    public Map<String, List<OwnProgramme>> ownedBy(Collection<String> opds, @Nullable UUID plan) {
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (opd, code) opd, code, name
                        FROM programme
                        WHERE opd = ANY(:opds) AND CASE WHEN :plan::uuid IS NULL
                            THEN plan IN (SELECT id FROM current_plan) OR NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.id = plan)
                            ELSE plan = :plan END
                        ORDER BY opd, code, version DESC
                        """)
                .param("opds", opds.toArray(String[]::new))
                .param("plan", plan)
                .query((row, number) ->
                        new Owned(row.getString("opd"), new OwnProgramme(row.getString("code"), row.getString("name"))))
                .stream()
                .collect(groupingBy(Owned::opd, mapping(Owned::programme, toList())));
    }

    private record Owned(String opd, OwnProgramme programme) {}
}
