package id.reviu.masterplan.calendar;

import id.reviu.masterplan.opd.OpdCode;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what came, when, of what was to come. */
@Repository
class Punctualities {

    private final JdbcClient jdbc;
    private final CityDay city;

    Punctualities(JdbcClient jdbc, CityDay city) {
        this.jdbc = jdbc;
        this.city = city;
    }

    /**
     * So many OPDs that answer for indicators, by code, and one more if there is.
     *
     * @param only the one OPD to count; null for every one
     */
    List<Punctuality> of(int year, @Nullable Deadline deadline, @Nullable String only, String after, int limit) {
        return jdbc.sql("""
                        SELECT o.code, o.name, count(*) AS indicators,
                            count(*) FILTER (WHERE r.state = 'submitted') AS waiting,
                            count(*) FILTER (WHERE r.state = 'verified') AS verified,
                            count(r.submitted_at) FILTER (WHERE r.submitted_at < COALESCE(CAST(:end AS timestamptz), 'infinity')) AS in_time,
                            count(r.submitted_at) FILTER (WHERE r.submitted_at >= CAST(:end AS timestamptz)) AS late
                        FROM indicator i
                        JOIN opd o ON o.code = i.opd
                        LEFT JOIN realisation r ON r.indicator = i.origin AND r.year = :year
                        WHERE (i.plan IS NULL OR i.plan IN (SELECT id FROM current_plan))
                            AND (CAST(:only AS text) IS NULL OR i.opd = :only) AND o.code > :after
                        GROUP BY o.code ORDER BY o.code LIMIT :limit + 1
                        """)
                .param("year", year)
                .param("end", deadline == null ? null : Timestamp.from(city.endOf(deadline.dueOn())))
                .param("only", only)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Punctuality(
                        new OpdCode(row.getString("code")),
                        row.getString("name"),
                        year,
                        deadline == null ? null : deadline.dueOn(),
                        row.getInt("indicators"),
                        row.getInt("waiting"),
                        row.getInt("verified"),
                        row.getInt("in_time"),
                        row.getInt("late")))
                .list();
    }
}
