package id.reviu.reporting.followup;

import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Takes over findings and recommendations, in whatever order they come. */
@Service
public class FollowUpLedger {

    private final JdbcClient jdbc;
    private final Changes changes;

    FollowUpLedger(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Takes over findings that are newer than what is known, and forgets those that are gone. */
    public void takeFindings(Collection<Finding> states, Collection<UUID> gone) {
        for (var finding : states) {
            jdbc.sql("""
                            INSERT INTO finding (id, version, review, kind, severity, dimension, evidenced, state)
                            VALUES (:id, :version, :review, :kind, :severity, :dimension, :evidenced, :state)
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, review = excluded.review, kind = excluded.kind,
                                severity = excluded.severity, dimension = excluded.dimension,
                                evidenced = excluded.evidenced, state = excluded.state
                            WHERE excluded.version > finding.version
                            """).paramSource(finding).update();
        }
        gone.forEach(
                id -> jdbc.sql("DELETE FROM finding WHERE id = ?").param(id).update());
        announce();
    }

    /** Takes over recommendations that are newer than what is known, and forgets those that are gone. */
    public void takeRecommendations(Collection<Recommendation> states, Collection<UUID> gone) {
        for (var recommendation : states) {
            jdbc.sql("""
                            INSERT INTO recommendation (id, version, review, opd, priority, due, measure, state, progress)
                            VALUES (:id, :version, :review, :opd, :priority, :due, :measure, :state, :progress)
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, review = excluded.review, opd = excluded.opd,
                                priority = excluded.priority, due = excluded.due, measure = excluded.measure,
                                state = excluded.state, progress = excluded.progress
                            WHERE excluded.version > recommendation.version
                            """).paramSource(recommendation).update();
        }
        gone.forEach(id ->
                jdbc.sql("DELETE FROM recommendation WHERE id = ?").param(id).update());
        announce();
    }

    private void announce() {
        changes.announce(Change.Kind.FOLLOWUP, List.of(Change.ALL));
    }
}
