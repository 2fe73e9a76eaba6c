package id.reviu.masterplan.indicator;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.opd.OpdCode;
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

    /** So many indicators by code, and one more if there is. */
    List<IndicatorEntry> list(IndicatorFilter filter, Cursor after, int limit) {
        var plan = filter.plan();
        var opd = filter.opd();
        return complete(jdbc.sql(ENTRIES
                        + (plan == null ? "WHERE true" : "WHERE i.plan = :plan")
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
                INSERT INTO indicator (id, plan, code, name, unit, direction, dimension, opd,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :plan, :code, :name, :unit, :direction, :dimension, :opd,
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
        var realisationsOf = realisations.of(ids);
        return bare.stream()
                .map(entry -> {
                    var id = entry.indicator().id();
                    return new IndicatorEntry(
                            entry.indicator().having(targetsOf.getOrDefault(id, List.of())),
                            entry.opdName(),
                            realisationsOf.getOrDefault(id, List.of()));
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
        return new IndicatorEntry(new Indicator(id, facts, Change.read(row)), row.getString("opd_name"), List.of());
    }
}
