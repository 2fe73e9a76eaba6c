package id.reviu.masterplan.programme;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes in the database. */
@Repository
public class Programmes {

    private static final String ENTRIES = """
            SELECT p.*, o.name AS opd_name,
                ARRAY(SELECT s.opd FROM programme_supporter s WHERE s.programme = p.id ORDER BY s.opd) AS supporters
            FROM programme p JOIN opd o ON o.code = p.opd
            """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programme with that id. */
    public Optional<ProgrammeEntry> find(ProgrammeId id) {
        return jdbc.sql(ENTRIES + " WHERE p.id = :id")
                .param("id", id.value())
                .query(Programmes::read)
                .optional();
    }

    /** So many programmes by code, and one more if there is. */
    List<ProgrammeEntry> list(ProgrammeFilter filter, Cursor after, int limit) {
        var plan = filter.plan();
        var opd = filter.opd();
        return jdbc.sql(ENTRIES
                        + (plan == null ? "WHERE p.plan IN (SELECT id FROM current_plan)" : "WHERE p.plan = :plan")
                        + (opd == null ? "" : " AND p.opd = :opd")
                        + " AND (p.code, p.id) > (:key, :id) ORDER BY p.code, p.id LIMIT :limit + 1")
                .param("plan", plan == null ? null : plan.value())
                .param("opd", opd == null ? null : opd.value())
                .param("key", after.key())
                .param("id", after.id())
                .param("limit", limit)
                .query(Programmes::read)
                .list();
    }

    /** Whether another programme of the plan version has the code. */
    boolean codeTaken(Programme programme) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM programme WHERE plan = :plan AND code = :code AND id <> :id)")
                .param("plan", programme.facts().plan().value())
                .param("code", programme.facts().code())
                .param("id", programme.id().value())
                .query(Boolean.class)
                .single();
    }

    /** What a programme of that code was in the latest other version of the plan, unless it is in this version under another code. */
    Optional<ProgrammeId> originOf(PlanId plan, String code) {
        return jdbc.sql("""
                        SELECT b.origin FROM plan n JOIN plan p ON p.code = n.code AND p.id <> n.id
                        JOIN programme b ON b.plan = p.id AND b.code = :code
                        WHERE n.id = :plan
                            AND NOT EXISTS (SELECT 1 FROM programme same WHERE same.plan = :plan AND same.origin = b.origin)
                        ORDER BY p.number DESC LIMIT 1
                        """)
                .param("plan", plan.value())
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** Copies the programmes of one version into another. */
    void copy(PlanId from, Plan to) {
        jdbc.sql("""
                        INSERT INTO programme (id, plan, origin, code, name, dimension, sub_dimension, opd, quick_win, ict,
                            from_year, to_year, confirmed, version, action, actor_id, actor_name, changed_at)
                        SELECT gen_random_uuid(), :to, origin, code, name, dimension, sub_dimension, opd, quick_win, ict,
                            from_year, to_year, confirmed, :version, :action, :actorId, :actorName, :changedAt
                        FROM programme WHERE plan = :from
                        """)
                .param("from", from.value())
                .param("to", to.id().value())
                .params(to.last().columns())
                .update();
        jdbc.sql("""
                        INSERT INTO programme_supporter (programme, opd)
                        SELECT n.id, s.opd FROM programme n JOIN programme b ON b.origin = n.origin AND b.plan = :from
                        JOIN programme_supporter s ON s.programme = b.id
                        WHERE n.plan = :to
                        """).param("from", from.value()).param("to", to.id().value()).update();
    }

    /** The programmes of a version, by code. */
    public List<ProgrammeEntry> of(PlanId plan) {
        return jdbc.sql(ENTRIES + "WHERE p.plan = :plan ORDER BY p.code")
                .param("plan", plan.value())
                .query(Programmes::read)
                .list();
    }

    /** The programme of a version with that code. */
    public Optional<Programme> named(PlanId plan, String code) {
        return jdbc.sql(ENTRIES + "WHERE p.plan = :plan AND p.code = :code")
                .param("plan", plan.value())
                .param("code", code)
                .query(Programmes::read)
                .optional()
                .map(ProgrammeEntry::programme);
    }

    /** What a programme is in a version. */
    public Optional<Programme> same(PlanId plan, ProgrammeId origin) {
        return jdbc.sql(ENTRIES + "WHERE p.plan = :plan AND p.origin = :origin")
                .param("plan", plan.value())
                .param("origin", origin.value())
                .query(Programmes::read)
                .optional()
                .map(ProgrammeEntry::programme);
    }

    /** Whether a finding is about it. */
    boolean isFoundIn(ProgrammeId id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM finding WHERE programme = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void remove(ProgrammeId id) {
        jdbc.sql("DELETE FROM programme WHERE id = :id").param("id", id.value()).update();
    }

    void add(Programme programme) {
        write(programme, """
                INSERT INTO programme (id, plan, origin, code, name, dimension, sub_dimension, opd, quick_win, ict, from_year, to_year,
                    confirmed, version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :plan, :origin, :code, :name, :dimension, :subDimension, :opd, :quickWin, :ict, :from, :to,
                    :confirmed, :version, :action, :actorId, :actorName, :changedAt)
                """);
        addSupporters(programme);
    }

    void save(Programme programme) {
        write(programme, """
                UPDATE programme
                SET code = :code, name = :name, dimension = :dimension, sub_dimension = :subDimension, opd = :opd,
                    quick_win = :quickWin, ict = :ict, from_year = :from, to_year = :to, confirmed = :confirmed,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id AND plan = :plan
                """);
        jdbc.sql("DELETE FROM programme_supporter WHERE programme = :id")
                .param("id", programme.id().value())
                .update();
        addSupporters(programme);
    }

    private void addSupporters(Programme programme) {
        for (var supporter : programme.facts().supportingOpds()) {
            jdbc.sql("INSERT INTO programme_supporter (programme, opd) VALUES (:id, :opd)")
                    .param("id", programme.id().value())
                    .param("opd", supporter.value())
                    .update();
        }
    }

    private void write(Programme programme, String statement) {
        var facts = programme.facts();
        jdbc.sql(statement)
                .param("id", programme.id().value())
                .param("plan", facts.plan().value())
                .param("origin", programme.origin().value())
                .param("code", facts.code())
                .param("name", facts.name())
                .param("dimension", facts.dimension())
                .param("subDimension", facts.subDimension())
                .param("opd", facts.opd().value())
                .param("quickWin", facts.quickWin())
                .param("ict", facts.ict())
                .param("from", facts.from())
                .param("to", facts.to())
                .param("confirmed", facts.confirmed())
                .params(programme.last().columns())
                .update();
    }

    private static ProgrammeEntry read(ResultSet row, int number) throws SQLException {
        var facts = new ProgrammeFacts(
                new PlanId(row.getObject("plan", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("dimension"),
                row.getString("sub_dimension"),
                new OpdCode(row.getString("opd")),
                Stream.of((String[]) row.getArray("supporters").getArray())
                        .map(OpdCode::new)
                        .toList(),
                row.getBoolean("quick_win"),
                row.getBoolean("ict"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getBoolean("confirmed"));
        var id = new ProgrammeId(row.getObject("id", UUID.class));
        var origin = new ProgrammeId(row.getObject("origin", UUID.class));
        return new ProgrammeEntry(new Programme(id, origin, facts, Change.read(row)), row.getString("opd_name"));
    }
}
