package id.reviu.reporting.achievement;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.statistics.Achievement;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators with what was to be reached and what was, year by year. */
@Repository
class IndicatorYears {

    /**
     * An indicator in a year that has a target or a realisation.
     *
     * @param state of the realisation; null without one
     */
    record IndicatorYear(
            int year,
            UUID indicator,
            String code,
            String name,
            String unit,
            Achievement.Direction direction,
            String dimension,
            String opd,
            Achievement.Target target,
            @Nullable String targetNote,
            @Nullable BigDecimal realisation,
            @Nullable String state,
            @Nullable String note,
            @Nullable String submittedBy,
            @Nullable String verifiedBy) {

        Achievement achievement() {
            return Achievement.of(direction, target, realisation);
        }
    }

    private final JdbcClient jdbc;

    IndicatorYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What there is.
     *
     * @param year one year; null for every year
     * @param opd one office; null for all
     * @param basis which realisations are in the figure
     */
    List<IndicatorYear> find(@Nullable Integer year, @Nullable String opd, Basis basis) {
        return jdbc.sql("""
                        SELECT y.year, i.origin AS id, i.code, i.name, i.unit, i.direction, i.dimension, i.opd,
                            t.value AS target, t.lower, t.upper, t.note AS target_note,
                            r.value AS realisation, r.state, r.note, r.submitted_by, r.verified_by
                        FROM indicator i
                        JOIN LATERAL (
                            SELECT year FROM target WHERE indicator = i.id
                            UNION
                            SELECT year FROM realisation WHERE indicator = i.origin
                                AND (state = 'verified' OR (state = 'submitted' AND NOT :verifiedOnly))) y ON true
                        LEFT JOIN target t ON t.indicator = i.id AND t.year = y.year
                        LEFT JOIN realisation r ON r.indicator = i.origin AND r.year = y.year
                            AND (r.state = 'verified' OR (r.state = 'submitted' AND NOT :verifiedOnly))
                        WHERE (CAST(:year AS int) IS NULL OR y.year = :year)
                          AND (CAST(:opd AS text) IS NULL OR i.opd = :opd)
                          AND (i.plan IS NULL OR i.plan IN (SELECT id FROM current_plan))
                        ORDER BY y.year, i.dimension, i.code, i.origin
                        """)
                .param("year", year)
                .param("opd", opd)
                .param("verifiedOnly", basis == Basis.VERIFIED)
                .query(IndicatorYears::indicatorYear)
                .list();
    }

    private static IndicatorYear indicatorYear(ResultSet row, int number) throws SQLException {
        return new IndicatorYear(
                row.getInt("year"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                Achievement.Direction.valueOf(row.getString("direction")),
                row.getString("dimension"),
                row.getString("opd"),
                new Achievement.Target(
                        row.getBigDecimal("target"), row.getBigDecimal("lower"), row.getBigDecimal("upper")),
                row.getString("target_note"),
                row.getBigDecimal("realisation"),
                row.getString("state"),
                row.getString("note"),
                row.getString("submitted_by"),
                row.getString("verified_by"));
    }
}
