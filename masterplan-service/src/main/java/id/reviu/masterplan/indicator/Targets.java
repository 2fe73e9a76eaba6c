package id.reviu.masterplan.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.masterplan.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets of indicators in the database. */
@Repository
class Targets {

    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID indicator, Target target) {}

    /** The targets of several indicators, each by year. */
    Map<IndicatorId, List<Target>> of(Collection<IndicatorId> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM indicator_target WHERE indicator IN (:indicators) ORDER BY indicator, year")
                .param("indicators", indicators.stream().map(IndicatorId::value).toList())
                .query(Targets::read)
                .list()
                .stream()
                .collect(groupingBy(row -> new IndicatorId(row.indicator()), mapping(Row::target, toList())));
    }

    /** The targets of all indicators of a plan version, each by year. */
    Map<IndicatorId, List<Target>> of(PlanId plan) {
        return jdbc.sql("""
                        SELECT t.* FROM indicator_target t JOIN indicator i ON i.id = t.indicator
                        WHERE i.plan = :plan ORDER BY t.indicator, t.year
                        """).param("plan", plan.value()).query(Targets::read).list().stream()
                .collect(groupingBy(row -> new IndicatorId(row.indicator()), mapping(Row::target, toList())));
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("indicator", UUID.class),
                new Target(
                        row.getInt("year"),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("lower"),
                        row.getBigDecimal("upper"),
                        row.getString("note")));
    }

    /** Makes the targets of an indicator what it says. */
    void save(Indicator indicator) {
        jdbc.sql("DELETE FROM indicator_target WHERE indicator = :indicator")
                .param("indicator", indicator.id().value())
                .update();
        for (var target : indicator.facts().targets()) {
            jdbc.sql("""
                            INSERT INTO indicator_target (indicator, year, value, lower, upper, note)
                            VALUES (:indicator, :year, :value, :lower, :upper, :note)
                            """)
                    .param("indicator", indicator.id().value())
                    .param("year", target.year())
                    .param("value", target.value())
                    .param("lower", target.lower())
                    .param("upper", target.upper())
                    .param("note", target.note())
                    .update();
        }
    }
}
