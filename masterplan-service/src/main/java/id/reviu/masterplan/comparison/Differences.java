package id.reviu.masterplan.comparison;

import id.reviu.masterplan.plan.PlanId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds in the database what is not the same in two plan versions. */
@Repository
class Differences {

    /** Compares the parts of two versions by what they are, field by field; equal parts never leave the database. */
    private static final String OF_PARTS = """
            SELECT origin, coalesce(a.code, b.code) AS code, coalesce(a.name, b.name) AS name, b.facts IS NOT NULL AS is_before, a.facts IS NOT NULL AS is_after,
                d.fields, d.olds, d.news
            FROM (%1$s = :before) b FULL JOIN (%1$s = :after) a USING (origin)
            LEFT JOIN LATERAL (
                SELECT array_agg(o.key ORDER BY o.key) AS fields, array_agg(o.value ORDER BY o.key) AS olds,
                    array_agg(n.value ORDER BY o.key) AS news
                FROM jsonb_each_text(b.facts) o JOIN jsonb_each_text(a.facts) n USING (key)
                WHERE o.value IS DISTINCT FROM n.value) d ON b.facts IS DISTINCT FROM a.facts
            WHERE b.facts IS DISTINCT FROM a.facts
            ORDER BY code
            """;

    private static final String DIMENSIONS = OF_PARTS.formatted("""
            SELECT code AS origin, code, name_id AS name, jsonb_build_object('name', name_id, 'nameEn', name_en) AS facts
            FROM (SELECT plan, code, name_id, name_en FROM dimension
                UNION ALL SELECT plan, code, name_id, name_en FROM sub_dimension) parts
            WHERE plan""");

    private static final String PROGRAMMES = OF_PARTS.formatted("""
            SELECT origin, code, name, jsonb_build_object('code', code, 'name', name, 'dimension', dimension, 'subDimension', sub_dimension,
                'opd', opd, 'quickWin', quick_win, 'ict', ict, 'from', from_year, 'to', to_year,
                'supportingOpds', (SELECT string_agg(s.opd, ', ' ORDER BY s.opd) FROM programme_supporter s
                    WHERE s.programme = programme.id)) AS facts
            FROM programme WHERE plan""");

    private static final String INDICATORS = OF_PARTS.formatted("""
            SELECT origin, code, name, jsonb_build_object('code', code, 'name', name, 'unit', unit, 'direction', direction,
                'dimension', dimension, 'opd', opd) AS facts
            FROM indicator WHERE plan""");

    private static final String TARGETS = """
            SELECT origin, coalesce(a.code, b.code) AS code, year, coalesce(a.name, b.name) AS name,
                b.code IS NOT NULL AS is_before, b.value AS old_value, b.lower AS old_lower, b.upper AS old_upper,
                a.code IS NOT NULL AS is_after, a.value AS new_value, a.lower AS new_lower, a.upper AS new_upper
            FROM (%1$s = :before) b FULL JOIN (%1$s = :after) a USING (origin, year)
            WHERE (b.value, b.lower, b.upper) IS DISTINCT FROM (a.value, a.lower, a.upper)
            ORDER BY code, year
            """.formatted("""
                    SELECT i.origin, i.code, i.name, t.year, t.value, t.lower, t.upper
                    FROM indicator i JOIN indicator_target t ON t.indicator = i.id WHERE i.plan""");

    private final JdbcClient jdbc;

    Differences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PartDifference> ofDimensions(PlanId before, PlanId after) {
        return parts(DIMENSIONS, before, after);
    }

    List<PartDifference> ofProgrammes(PlanId before, PlanId after) {
        return parts(PROGRAMMES, before, after);
    }

    List<PartDifference> ofIndicators(PlanId before, PlanId after) {
        return parts(INDICATORS, before, after);
    }

    private List<PartDifference> parts(String query, PlanId before, PlanId after) {
        return jdbc.sql(query)
                .param("before", before.value())
                .param("after", after.value())
                .query(Differences::readPart)
                .list();
    }

    List<TargetDifference> ofTargets(PlanId before, PlanId after) {
        return jdbc.sql(TARGETS)
                .param("before", before.value())
                .param("after", after.value())
                .query(Differences::readTarget)
                .list();
    }

    private static PartDifference readPart(ResultSet row, int number) throws SQLException {
        return new PartDifference(
                Kind.of(row.getBoolean("is_before"), row.getBoolean("is_after")),
                row.getString("origin"),
                row.getString("code"),
                row.getString("name"),
                readFields(row),
                List.of());
    }

    private static List<FieldDifference> readFields(ResultSet row) throws SQLException {
        var fields = texts(row.getArray("fields"));
        var olds = texts(row.getArray("olds"));
        var news = texts(row.getArray("news"));
        var differences = new ArrayList<FieldDifference>();
        for (var i = 0; i < fields.length; i++) {
            differences.add(new FieldDifference(fields[i], olds[i], news[i]));
        }
        return List.copyOf(differences);
    }

    private static String[] texts(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static TargetDifference readTarget(ResultSet row, int number) throws SQLException {
        return TargetDifference.of(
                row.getString("origin"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("year"),
                aim(row, "before", "old"),
                aim(row, "after", "new"));
    }

    private static @Nullable Aim aim(ResultSet row, String side, String prefix) throws SQLException {
        return row.getBoolean("is_" + side)
                ? new Aim(
                        row.getBigDecimal(prefix + "_value"),
                        row.getBigDecimal(prefix + "_lower"),
                        row.getBigDecimal(prefix + "_upper"))
                : null;
    }
}
