package id.reviu.masterplan.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.masterplan.language.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dimensions of plan versions in the database. */
@Repository
class Dimensions {

    private final JdbcClient jdbc;

    Dimensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID plan, String code, String parent, Text name) {}

    /** The dimensions of several versions, each in the order of its plan. */
    Map<PlanId, List<Dimension>> of(Collection<PlanId> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        var ids = plans.stream().map(PlanId::value).toList();
        var parts = rows(
                        "SELECT *, dimension AS parent FROM sub_dimension WHERE plan IN (:plans) ORDER BY position",
                        ids)
                .collect(groupingBy(
                        row -> row.plan() + row.parent(),
                        mapping(row -> new SubDimension(row.code(), row.name()), toList())));
        return rows("SELECT *, code AS parent FROM dimension WHERE plan IN (:plans) ORDER BY position", ids)
                .collect(groupingBy(
                        row -> new PlanId(row.plan()),
                        mapping(
                                row -> new Dimension(
                                        row.code(), row.name(), parts.getOrDefault(row.plan() + row.code(), List.of())),
                                toList())));
    }

    private Stream<Row> rows(String query, List<UUID> plans) {
        return jdbc.sql(query).param("plans", plans).query(Dimensions::read).list().stream();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("plan", UUID.class),
                row.getString("code"),
                row.getString("parent"),
                new Text(row.getString("name_id"), row.getString("name_en")));
    }

    /** The codes of all dimensions and sub-dimensions; never empty, since SQL knows no empty list. */
    static List<String> kept(PlanContent content) {
        var kept = new ArrayList<String>();
        kept.add("");
        for (var dimension : content.dimensions()) {
            kept.add(dimension.code());
            dimension.subDimensions().forEach(part -> kept.add(part.code()));
        }
        return kept;
    }

    /** Makes the dimensions of a version what its content says. */
    void save(PlanId plan, PlanContent content) {
        for (var i = 0; i < content.dimensions().size(); i++) {
            save(plan, content.dimensions().get(i), i);
        }
        remove("DELETE FROM sub_dimension WHERE plan = :plan AND code NOT IN (:kept)", plan, content);
        remove("DELETE FROM dimension WHERE plan = :plan AND code NOT IN (:kept)", plan, content);
    }

    private void save(PlanId plan, Dimension dimension, int position) {
        write("""
                INSERT INTO dimension (plan, code, position, name_id, name_en)
                VALUES (:plan, :code, :position, :nameId, :nameEn)
                ON CONFLICT (plan, code) DO UPDATE
                SET position = excluded.position, name_id = excluded.name_id, name_en = excluded.name_en
                """, plan, dimension.code(), dimension.code(), dimension.name(), position);
        for (var i = 0; i < dimension.subDimensions().size(); i++) {
            var part = dimension.subDimensions().get(i);
            write("""
                    INSERT INTO sub_dimension (plan, code, dimension, position, name_id, name_en)
                    VALUES (:plan, :code, :parent, :position, :nameId, :nameEn)
                    ON CONFLICT (plan, code) DO UPDATE
                    SET position = excluded.position, name_id = excluded.name_id, name_en = excluded.name_en
                    """, plan, part.code(), dimension.code(), part.name(), i);
        }
    }

    private void write(String statement, PlanId plan, String code, String parent, Text name, int position) {
        jdbc.sql(statement)
                .param("plan", plan.value())
                .param("code", code)
                .param("parent", parent)
                .param("position", position)
                .param("nameId", name.id())
                .param("nameEn", name.en())
                .update();
    }

    private void remove(String statement, PlanId plan, PlanContent content) {
        jdbc.sql(statement)
                .param("plan", plan.value())
                .param("kept", kept(content))
                .update();
    }
}
