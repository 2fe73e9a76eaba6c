package id.reviu.masterplan.comparison;

import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.Plan;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows which amendments changed what on the way from one version to another; of those the reader may see. */
@Repository
class Causes {

    private static final String WHOLE = "";

    private final JdbcClient jdbc;

    Causes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one amendment touched.
     *
     * @param field empty for the whole part
     */
    record Trace(String part, String origin, String field, Cause cause) {

        boolean explains(String kind, PartDifference difference) {
            return part.equals(kind)
                    && origin.equals(difference.origin())
                    && (field.equals(WHOLE)
                            || difference.fields().stream()
                                    .anyMatch(changed -> changed.field().equals(field)));
        }

        boolean explains(TargetDifference difference) {
            return part.equals("indicator")
                    && origin.equals(difference.origin())
                    && (field.equals(WHOLE) || field.equals("targets/" + difference.year()));
        }
    }

    /** The traces in the versions after the one up to the other. */
    List<Trace> between(Plan one, Plan other) {
        return jdbc.sql("""
                        SELECT t.part, t.origin, t.field, a.id, a.recommendation, r.text_id, r.text_en
                        FROM plan p JOIN amendment a ON a.draft = p.id
                        JOIN amendment_touch t ON t.amendment = a.id
                        JOIN recommendation r ON r.id = a.recommendation
                        WHERE p.code = :code AND p.number > :low AND p.number <= :high
                        ORDER BY a.written_at, a.id
                        """)
                .param("code", other.content().code())
                .param("low", Math.min(one.number(), other.number()))
                .param("high", Math.max(one.number(), other.number()))
                .query((row, number) -> new Trace(
                        row.getString("part"),
                        row.getString("origin"),
                        row.getString("field"),
                        new Cause(
                                row.getObject("id", UUID.class),
                                row.getObject("recommendation", UUID.class),
                                new Text(row.getString("text_id"), row.getString("text_en")))))
                .list();
    }
}
