package id.reviu.masterplan.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what reviews have. */
@Repository
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing of(Review review) {
        return jdbc.sql("""
                        SELECT
                            (SELECT count(*) FROM review_team t WHERE t.review = r.id AND t.lead IS NOT NULL) AS leads,
                            (SELECT count(*) FROM plan p WHERE p.id = r.plan AND p.status = 'approved') AS in_force,
                            (SELECT count(*) FROM campaign_copy c
                             WHERE c.review = r.id AND NOT c.simulated AND c.state IN ('closed', 'archived')) AS closed,
                            (SELECT count(*) FROM campaign_copy c
                             WHERE c.review = r.id AND NOT c.simulated AND c.state = 'open') AS open,
                            (SELECT count(*) FROM finding f WHERE f.review = r.id AND f.state = 'final') AS findings,
                            (SELECT count(*) FROM recommendation m
                             WHERE m.review = r.id AND m.state IN ('draft', 'sent', 'objected')) AS undecided,
                            (SELECT count(*) FROM plan p JOIN plan u ON u.code = p.code AND p.number > u.number
                             WHERE u.id = r.plan AND p.status = 'proposed') AS proposed,
                            (SELECT count(*) FROM plan p JOIN plan u ON u.code = p.code AND p.number > u.number
                             WHERE u.id = r.plan AND p.status IN ('approved', 'superseded')) AS approved
                        FROM review r WHERE r.id = :id
                        """)
                .param("id", review.id().value())
                .query((row, number) -> new Standing(
                        row.getInt("leads"),
                        row.getInt("in_force"),
                        row.getInt("closed"),
                        row.getInt("open"),
                        row.getInt("findings"),
                        row.getInt("undecided"),
                        row.getInt("proposed"),
                        row.getInt("approved")))
                .single();
    }
}
