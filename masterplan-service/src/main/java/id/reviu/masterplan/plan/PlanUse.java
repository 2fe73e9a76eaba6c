package id.reviu.masterplan.plan;

import id.reviu.masterplan.input.Faults;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the programmes and indicators of a plan version need of it. */
@Repository
class PlanUse {

    private final JdbcClient jdbc;

    PlanUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refuses content that would leave a programme, indicator or target without its dimension or outside the years.
     *
     * @throws DimensionInUse when a dimension is missed
     */
    void check(PlanId plan, PlanContent content) {
        var missed = missed(plan, content);
        if (!missed.isEmpty()) {
            throw new DimensionInUse(missed);
        }
        var faults = new Faults();
        var years = yearsOutside(plan, content).stream().map(String::valueOf).toList();
        faults.when(!years.isEmpty(), "/to", "years-in-use", String.join(", ", years));
        faults.refuse();
    }

    private List<String> missed(PlanId plan, PlanContent content) {
        return jdbc.sql("""
                        SELECT DISTINCT code FROM (
                            SELECT dimension FROM programme WHERE plan = :plan
                            UNION SELECT sub_dimension FROM programme WHERE plan = :plan
                            UNION SELECT dimension FROM indicator WHERE plan = :plan) used (code)
                        WHERE code NOT IN (:kept)
                        ORDER BY code
                        """)
                .param("plan", plan.value())
                .param("kept", Dimensions.kept(content))
                .query(String.class)
                .list();
    }

    private List<Integer> yearsOutside(PlanId plan, PlanContent content) {
        return jdbc.sql("""
                        SELECT DISTINCT year FROM (
                            SELECT from_year FROM programme WHERE plan = :plan
                            UNION SELECT to_year FROM programme WHERE plan = :plan
                            UNION SELECT t.year FROM indicator_target t JOIN indicator i ON i.id = t.indicator
                                WHERE i.plan = :plan) used (year)
                        WHERE year NOT BETWEEN :from AND :to
                        ORDER BY year
                        """)
                .param("plan", plan.value())
                .param("from", content.from())
                .param("to", content.to())
                .query(Integer.class)
                .list();
    }
}
