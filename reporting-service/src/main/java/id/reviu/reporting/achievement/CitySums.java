package id.reviu.reporting.achievement;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.statistics.RollUp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The city's achievement by year and dimension. It is kept, not worked out when it is read, since people of an office may see
 * it although they may not see the other offices' realisations that it is made of.
 */
@Repository
class CitySums {

    /** All dimensions together. */
    static final String ALL = "*";

    /** The sum of a year and dimension. */
    record CitySum(int year, String dimension, @Nullable BigDecimal achievement, int assessed, int notAssessed) {}

    private record Slot(int year, Basis basis, String dimension) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            return Comparator.comparingInt(Slot::year)
                    .thenComparing(Slot::basis)
                    .thenComparing(Slot::dimension)
                    .compare(this, other);
        }
    }

    private final JdbcClient jdbc;
    private final IndicatorYears indicators;

    CitySums(JdbcClient jdbc, IndicatorYears indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** Works the sums out again; one transaction at a time, so that the last one has seen what all others wrote. */
    void settle() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('dimension_achievement', 0))")
                .query((row, number) -> number)
                .list();
        var sums = new TreeMap<Slot, RollUp>();
        for (var basis : Basis.values()) {
            for (var one : indicators.find(null, null, basis)) {
                var alone = RollUp.NOTHING.and(one.achievement().exact(), BigDecimal.ONE);
                for (var dimension : List.of(one.dimension(), ALL)) {
                    sums.merge(new Slot(one.year(), basis, dimension), alone, RollUp::and);
                }
            }
        }
        jdbc.sql("DELETE FROM dimension_achievement").update();
        sums.forEach(this::keep);
    }

    private void keep(Slot slot, RollUp sum) {
        jdbc.sql("""
                        INSERT INTO dimension_achievement (year, basis, dimension, achievement, assessed, not_assessed)
                        VALUES (:year, :basis, :dimension, :achievement, :assessed, :notAssessed)
                        """)
                .param("year", slot.year())
                .param("basis", slot.basis().code())
                .param("dimension", slot.dimension())
                .param("achievement", sum.mean())
                .param("assessed", sum.assessed())
                .param("notAssessed", sum.notAssessed())
                .update();
    }

    /** All years and dimensions. */
    List<CitySum> all(Basis basis) {
        return jdbc.sql("SELECT * FROM dimension_achievement WHERE basis = ? ORDER BY year, dimension")
                .param(basis.code())
                .query(CitySums::sum)
                .list();
    }

    private static CitySum sum(ResultSet row, int number) throws SQLException {
        return new CitySum(
                row.getInt("year"),
                row.getString("dimension"),
                row.getBigDecimal("achievement"),
                row.getInt("assessed"),
                row.getInt("not_assessed"));
    }
}
