package id.reviu.reporting.achievement;

import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Takes over indicators and realisations, in whatever order they come, and keeps the city's sums true to them. */
@Service
public class AchievementLedger {

    private final JdbcClient jdbc;
    private final CitySums sums;
    private final Changes changes;

    AchievementLedger(JdbcClient jdbc, CitySums sums, Changes changes) {
        this.jdbc = jdbc;
        this.sums = sums;
        this.changes = changes;
    }

    /** Takes over indicators that are newer than what is known, and forgets those that are gone. */
    public void takeIndicators(Collection<Indicator> states, Collection<UUID> gone) {
        states.forEach(this::take);
        gone.forEach(
                id -> jdbc.sql("DELETE FROM indicator WHERE id = ?").param(id).update());
        settle();
    }

    /** Takes over realisations that are newer than what is known, and forgets those that are gone. */
    public void takeRealisations(Collection<Realisation> states, Collection<UUID> gone) {
        states.forEach(this::take);
        gone.forEach(
                id -> jdbc.sql("DELETE FROM realisation WHERE id = ?").param(id).update());
        settle();
    }

    /** Works the sums out again, since another plan version may count now. */
    public void planChanged() {
        settle();
    }

    private void settle() {
        sums.settle();
        changes.announce(Change.Kind.ACHIEVEMENT, List.of(Change.ALL));
    }

    private void take(Indicator indicator) {
        var taken = jdbc.sql("""
                        INSERT INTO indicator (id, version, plan, code, name, unit, direction, dimension, opd, origin)
                        VALUES (:id, :version, :plan, :code, :name, :unit, :direction, :dimension, :opd, :origin)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, plan = excluded.plan, code = excluded.code, name = excluded.name,
                            unit = excluded.unit, direction = excluded.direction, dimension = excluded.dimension,
                            opd = excluded.opd, origin = excluded.origin
                        WHERE excluded.version > indicator.version
                        """)
                .param("id", indicator.id())
                .param("version", indicator.version())
                .param("plan", indicator.plan())
                .param("code", indicator.code())
                .param("name", indicator.name())
                .param("unit", indicator.unit())
                .param("direction", indicator.direction().name())
                .param("dimension", indicator.dimension())
                .param("opd", indicator.opd())
                .param("origin", indicator.identity())
                .update();
        if (taken == 1) {
            jdbc.sql("DELETE FROM target WHERE indicator = ?")
                    .param(indicator.id())
                    .update();
            indicator.targets().forEach(target -> keep(indicator.id(), target));
        }
    }

    private void keep(UUID indicator, Indicator.YearlyTarget target) {
        jdbc.sql("""
                        INSERT INTO target (indicator, year, value, lower, upper, note)
                        VALUES (:indicator, :year, :value, :lower, :upper, :note)
                        """)
                .param("indicator", indicator)
                .param("year", target.year())
                .param("value", target.value())
                .param("lower", target.lower())
                .param("upper", target.upper())
                .param("note", target.note())
                .update();
    }

    private void take(Realisation realisation) {
        jdbc.sql("""
                        INSERT INTO realisation (id, version, indicator, opd, year, value, state, note, submitted_by, verified_by)
                        VALUES (:id, :version, :indicator, :opd, :year, :value, :state, :note, :submittedBy, :verifiedBy)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, indicator = excluded.indicator, opd = excluded.opd,
                            year = excluded.year, value = excluded.value, state = excluded.state, note = excluded.note,
                            submitted_by = excluded.submitted_by, verified_by = excluded.verified_by
                        WHERE excluded.version > realisation.version
                        """).paramSource(realisation).update();
    }
}
