package id.reviu.masterplan.indicator;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The indicators in the database. */
@Repository
public class Indicators {

    private static final String ENTRIES =
            "SELECT i.*, o.name AS opd_name FROM indicator i JOIN opd o ON o.code = i.opd ";

    private final JdbcClient jdbc;
    private final Targets targets;
    private final Realisations realisations;

    Indicators(JdbcClient jdbc, Targets targets, Realisations realisations) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.realisations = realisations;
    }

    /** The indicator with that id. */
    public Optional<IndicatorEntry> find(IndicatorId id) {
        return complete(jdbc.sql(ENTRIES + "WHERE i.id = :id")
                        .param("id", id.value())
                        .query(Indicators::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** The indicator with that id as the version that counts has it; as its own version has it when no counting version does. */
    public Optional<IndicatorEntry> counted(IndicatorId id) {
        return complete(jdbc.sql(ENTRIES + """
                                WHERE i.origin = (SELECT origin FROM indicator WHERE id = :id)
                                    AND (i.id = :id OR i.plan IN (SELECT id FROM current_plan))
                                ORDER BY i.plan IN (SELECT id FROM current_plan) DESC LIMIT 1
                                """)
                        .param("id", id.value())
                        .query(Indicators::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** The id under which values of an indicator are kept; of an unknown one, its own. */
    public IndicatorId origin(IndicatorId id) {
        return jdbc.sql("SELECT origin FROM indicator WHERE id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(IndicatorId::new)
                .orElse(id);
    }

    /** What an indicator of that code was in the latest other version of the plan, unless it is in this version under another code. */
    Optional<IndicatorId> originOf(PlanId plan, String code) {
        return jdbc.sql("""
                        SELECT b.origin FROM plan n JOIN plan p ON p.code = n.code AND p.id <> n.id
                        JOIN indicator b ON b.plan = p.id AND b.code = :code
                        WHERE n.id = :plan
                            AND NOT EXISTS (SELECT 1 FROM indicator same WHERE same.plan = :plan AND same.origin = b.origin)
                        ORDER BY p.number DESC LIMIT 1
                        """)
                .param("plan", plan.value())
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(IndicatorId::new);
    }

    /** Copies the indicators of one version into another, with their targets. */
    void copy(PlanId from, Plan to) {
        jdbc.sql("""
                        INSERT INTO indicator (id, plan, origin, code, name, unit, direction, dimension, opd,
                            version, action, actor_id, actor_name, changed_at)
                        SELECT gen_random_uuid(), :to, origin, code, name, unit, direction, dimension, opd,
                            :version, :action, :actorId, :actorName, :changedAt
                        FROM indicator WHERE plan = :from
                        """)
                .param("from", from.value())
                .param("to", to.id().value())
                .params(to.last().columns())
                .update();
        jdbc.sql("""
                        INSERT INTO indicator_target (indicator, year, value, lower, upper, note)
                        SELECT n.id, t.year, t.value, t.lower, t.upper, t.note
                        FROM indicator n JOIN indicator b ON b.origin = n.origin AND b.plan = :from
                        JOIN indicator_target t ON t.indicator = b.id
                        WHERE n.plan = :to
                        """).param("from", from.value()).param("to", to.id().value()).update();
    }

    /** The indicators of a version with their targets, by code. */
    public List<Indicator> of(PlanId plan) {
        var bare = jdbc.sql(ENTRIES + "WHERE i.plan = :plan ORDER BY i.code")
                .param("plan", plan.value())
                .query(Indicators::read)
                .list();
        var targetsOf = targets.of(plan);
        return bare.stream()
                .map(IndicatorEntry::indicator)
                .map(indicator -> indicator.having(targetsOf.getOrDefault(indicator.id(), List.of())))
                .toList();
    }

    /** The indicator of a version with that code. */
    public Optional<Indicator> named(PlanId plan, String code) {
        return complete(jdbc.sql(ENTRIES + "WHERE i.plan = :plan AND i.code = :code")
                        .param("plan", plan.value())
                        .param("code", code)
                        .query(Indicators::read)
                        .list())
                .stream()
                .findFirst()
                .map(IndicatorEntry::indicator);
    }

    /** What an indicator is in a version. */
    public Optional<Indicator> same(PlanId plan, IndicatorId origin) {
        return complete(jdbc.sql(ENTRIES + "WHERE i.plan = :plan AND i.origin = :origin")
                        .param("plan", plan.value())
                        .param("origin", origin.value())
                        .query(Indicators::read)
                        .list())
                .stream()
                .findFirst()
                .map(IndicatorEntry::indicator);
    }

    /** Whether a finding is about it, or values are kept under its id. */
    boolean isInUse(IndicatorId id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM finding WHERE indicator = :id)
                            OR EXISTS (SELECT 1 FROM realisation WHERE indicator = :id)
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    void remove(IndicatorId id) {
        jdbc.sql("DELETE FROM indicator WHERE id = :id").param("id", id.value()).update();
    }

    /** So many indicators by code, and one more if there is. */
    List<IndicatorEntry> list(IndicatorFilter filter, Cursor after, int limit) {
        var plan = filter.plan();
        var opd = filter.opd();
        return complete(jdbc.sql(ENTRIES
                        + (plan == null
                                ? "WHERE (i.plan IS NULL OR i.plan IN (SELECT id FROM current_plan))"
                                : "WHERE i.plan = :plan")
                        + (opd == null ? "" : " AND i.opd = :opd")
                        + " AND (i.code, i.id) > (:key, :id) ORDER BY i.code, i.id LIMIT :limit + 1")
                .param("plan", plan == null ? null : plan.value())
                .param("opd", opd == null ? null : opd.value())
                .param("key", after.key())
                .param("id", after.id())
                .param("limit", limit)
                .query(Indicators::read)
                .list());
    }

    /** Whether another indicator of the same plan version, or of none, has the code. */
    boolean codeTaken(IndicatorId id, IndicatorFacts facts) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM indicator
                            WHERE code = :code AND id <> :id AND plan IS NOT DISTINCT FROM CAST(:plan AS uuid))
                        """)
                .param("plan", plan(facts))
                .param("code", facts.code())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void add(Indicator indicator) {
        write(indicator, """
                INSERT INTO indicator (id, plan, origin, code, name, unit, direction, dimension, opd,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :plan, :origin, :code, :name, :unit, :direction, :dimension, :opd,
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
        targets.save(indicator);
    }

    void save(Indicator indicator) {
        write(indicator, """
                UPDATE indicator
                SET code = :code, name = :name, unit = :unit, direction = :direction, dimension = :dimension, opd = :opd,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
        targets.save(indicator);
    }

    private void write(Indicator indicator, String statement) {
        var facts = indicator.facts();
        jdbc.sql(statement)
                .param("id", indicator.id().value())
                .param("plan", plan(facts))
                .param("origin", indicator.origin().value())
                .param("code", facts.code())
                .param("name", facts.name())
                .param("unit", facts.unit())
                .param("direction", facts.direction().text())
                .param("dimension", facts.dimension())
                .param("opd", facts.opd().value())
                .params(indicator.last().columns())
                .update();
    }

    private static @Nullable UUID plan(IndicatorFacts facts) {
        var plan = facts.plan();
        return plan == null ? null : plan.value();
    }

    private List<IndicatorEntry> complete(List<IndicatorEntry> bare) {
        var ids = bare.stream().map(entry -> entry.indicator().id()).toList();
        var targetsOf = targets.of(ids);
        var realisationsOf = realisations.of(bare.stream()
                .map(entry -> entry.indicator().origin())
                .distinct()
                .toList());
        return bare.stream()
                .map(entry -> {
                    var id = entry.indicator().id();
                    return new IndicatorEntry(
                            entry.indicator().having(targetsOf.getOrDefault(id, List.of())),
                            entry.opdName(),
                            realisationsOf.getOrDefault(entry.indicator().origin(), List.of()));
                })
                .toList();
    }

    private static IndicatorEntry read(ResultSet row, int number) throws SQLException {
        var plan = row.getObject("plan", UUID.class);
        var facts = new IndicatorFacts(
                plan == null ? null : new PlanId(plan),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                row.getString("dimension"),
                new OpdCode(row.getString("opd")),
                List.of());
        var id = new IndicatorId(row.getObject("id", UUID.class));
        var origin = new IndicatorId(row.getObject("origin", UUID.class));
        return new IndicatorEntry(
                new Indicator(id, origin, facts, Change.read(row)), row.getString("opd_name"), List.of());
    }
}
