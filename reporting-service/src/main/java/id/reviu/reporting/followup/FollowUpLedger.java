package id.reviu.reporting.followup;

import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Text;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Takes over findings and recommendations, in whatever order they come. */
@Service
public class FollowUpLedger {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Changes changes;

    FollowUpLedger(JdbcClient jdbc, JsonMapper json, Changes changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    /** Takes over findings that are newer than what is known, and forgets those that are gone. */
    public void takeFindings(Collection<Finding> states, Collection<UUID> gone) {
        for (var finding : states) {
            jdbc.sql("""
                            INSERT INTO finding (id, version, review, kind, severity, dimension, sub_dimension, text, evidenced,
                                evidence, state)
                            VALUES (:id, :version, :review, :kind, :severity, :dimension, :subDimension,
                                CAST(:text AS jsonb), :evidenced, CAST(:evidence AS jsonb), :state)
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, review = excluded.review, kind = excluded.kind,
                                severity = excluded.severity, dimension = excluded.dimension,
                                sub_dimension = excluded.sub_dimension, text = excluded.text,
                                evidenced = excluded.evidenced, evidence = excluded.evidence, state = excluded.state
                            WHERE excluded.version > finding.version
                               OR (excluded.version = finding.version AND finding.text IS NULL)
                            """)
                    .param("id", finding.id())
                    .param("version", finding.version())
                    .param("review", finding.review())
                    .param("kind", finding.kind())
                    .param("severity", finding.severity())
                    .param("dimension", finding.dimension())
                    .param("subDimension", finding.subDimension())
                    .param("text", written(finding.text()))
                    .param("evidenced", finding.evidenced())
                    .param("evidence", json.writeValueAsString(finding.ground()))
                    .param("state", finding.state())
                    .update();
        }
        gone.forEach(
                id -> jdbc.sql("DELETE FROM finding WHERE id = ?").param(id).update());
        announce();
    }

    /** Takes over recommendations that are newer than what is known, and forgets those that are gone. */
    public void takeRecommendations(Collection<Recommendation> states, Collection<UUID> gone) {
        for (var recommendation : states) {
            jdbc.sql("""
                            INSERT INTO recommendation (id, version, review, findings, opd, priority, due, measure, text, state,
                                reason, progress, narrative, evidence, claimed_by, verified_by, changed_at)
                            VALUES (:id, :version, :review, CAST(:findings AS jsonb), :opd, :priority, :due, :measure,
                                CAST(:text AS jsonb), :state, :reason, :progress, :narrative, CAST(:evidence AS jsonb),
                                :claimedBy, :verifiedBy, :at)
                            ON CONFLICT (id) DO UPDATE
                            SET version = excluded.version, review = excluded.review, findings = excluded.findings,
                                opd = excluded.opd, priority = excluded.priority, due = excluded.due,
                                measure = excluded.measure, text = excluded.text, state = excluded.state,
                                reason = excluded.reason, progress = excluded.progress, narrative = excluded.narrative,
                                evidence = excluded.evidence, claimed_by = excluded.claimed_by,
                                verified_by = excluded.verified_by, changed_at = excluded.changed_at
                            WHERE excluded.version > recommendation.version
                               OR (excluded.version = recommendation.version AND recommendation.text IS NULL)
                            """).params(columns(recommendation)).update();
        }
        gone.forEach(id ->
                jdbc.sql("DELETE FROM recommendation WHERE id = ?").param(id).update());
        announce();
    }

    private Map<String, @Nullable Object> columns(Recommendation recommendation) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", recommendation.id());
        columns.put("version", recommendation.version());
        columns.put("review", recommendation.review());
        columns.put("findings", json.writeValueAsString(recommendation.answersTo()));
        columns.put("opd", recommendation.opd());
        columns.put("priority", recommendation.priority());
        columns.put("due", recommendation.due());
        columns.put("measure", recommendation.measure());
        columns.put("text", written(recommendation.text()));
        columns.put("state", recommendation.state());
        columns.put("reason", recommendation.reason());
        columns.put("progress", recommendation.progress());
        columns.put("narrative", recommendation.narrative());
        columns.put("evidence", json.writeValueAsString(recommendation.ground()));
        columns.put("claimedBy", name(recommendation.claimedBy()));
        columns.put("verifiedBy", name(recommendation.verifiedBy()));
        var at = recommendation.at();
        columns.put("at", at == null ? null : Timestamp.from(at));
        return columns;
    }

    private @Nullable String written(@Nullable Text text) {
        return text == null ? null : json.writeValueAsString(text);
    }

    private static @Nullable String name(Recommendation.@Nullable Person person) {
        return person == null ? null : person.name();
    }

    private void announce() {
        changes.announce(Change.Kind.FOLLOWUP, List.of(Change.ALL));
    }
}
