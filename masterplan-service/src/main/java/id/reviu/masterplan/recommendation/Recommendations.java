package id.reviu.masterplan.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.finding.Finding;
import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.finding.Findings;
import id.reviu.masterplan.ground.Grounds;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recommendations in the database; its row-level security shows an OPD's people those that were sent to it. */
@Repository
class Recommendations {

    private static final String ENTRIES =
            "SELECT r.*, o.name AS opd_name FROM recommendation r JOIN opd o ON o.code = r.opd ";

    private final JdbcClient jdbc;
    private final Grounds grounds;
    private final Findings findings;

    Recommendations(JdbcClient jdbc, Grounds grounds, Findings findings) {
        this.jdbc = jdbc;
        this.grounds = grounds;
        this.findings = findings;
    }

    private record Row(Recommendation recommendation, String opdName) {}

    private record Rests(UUID recommendation, FindingId finding) {}

    Optional<RecommendationEntry> find(RecommendationId id, boolean drafts, LocalDate today) {
        return complete(
                        jdbc.sql(ENTRIES + "WHERE r.id = :id AND (:drafts OR r.state <> 'draft')")
                                .param("id", id.value())
                                .param("drafts", drafts)
                                .query(this::read)
                                .list(),
                        today)
                .stream()
                .findFirst();
    }

    /** Whether there is one that was sent, be it out of the reader's reach. */
    boolean isSent(RecommendationId id) {
        return jdbc.sql("SELECT recommendation_is_sent(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** So many recommendations by due date, and one more if there is. */
    List<RecommendationEntry> list(
            RecommendationFilter filter, boolean drafts, LocalDate afterDay, UUID afterId, int limit, LocalDate today) {
        var review = filter.review();
        var opd = filter.opd();
        var finding = filter.finding();
        return complete(
                jdbc.sql(ENTRIES + "WHERE (r.due, r.id) > (:day, :after)" + conditions(filter, drafts)
                                + " ORDER BY r.due, r.id LIMIT :limit + 1")
                        .param("day", afterDay)
                        .param("after", afterId)
                        .param("review", review == null ? null : review.value())
                        .param("opd", opd == null ? null : opd.value())
                        .param(
                                "states",
                                filter.states().stream()
                                        .map(RecommendationState::text)
                                        .toList())
                        .param("dimension", filter.dimension())
                        .param("finding", finding == null ? null : finding.value())
                        .param("today", today)
                        .param("open", RecommendationState.namesLeftToDo())
                        .param("limit", limit)
                        .query(this::read)
                        .list(),
                today);
    }

    private static String conditions(RecommendationFilter filter, boolean drafts) {
        return (drafts ? "" : " AND r.state <> 'draft'")
                + (filter.review() == null ? "" : " AND r.review = :review")
                + (filter.opd() == null ? "" : " AND r.opd = :opd")
                + (filter.states().isEmpty() ? "" : " AND r.state IN (:states)")
                + (filter.overdue() ? " AND r.due < :today AND r.state IN (:open)" : "")
                + (filter.finding() == null
                        ? ""
                        : " AND EXISTS (SELECT 1 FROM recommendation_finding f"
                                + " WHERE f.recommendation = r.id AND f.finding = :finding)")
                + (filter.dimension() == null
                        ? ""
                        : " AND EXISTS (SELECT 1 FROM recommendation_finding f JOIN finding g ON g.id = f.finding"
                                + " WHERE f.recommendation = r.id AND g.dimension = :dimension)");
    }

    void add(Recommendation recommendation) {
        write(recommendation, """
                INSERT INTO recommendation (id, review, opd, priority, measure, due, text_id, text_en, state, reason,
                    progress, narrative, evidence, claimed_id, claimed_name, verified_id, verified_name,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :review, :opd, :priority, :measure, :due, :textId, :textEn, :state, :reason,
                    :progress, :narrative, CAST(:evidence AS jsonb), :claimedId, :claimedName, :verifiedId, :verifiedName,
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
        rest(recommendation);
    }

    void save(Recommendation recommendation) {
        write(recommendation, """
                UPDATE recommendation
                SET opd = :opd, priority = :priority, measure = :measure, due = :due, text_id = :textId, text_en = :textEn,
                    state = :state, reason = :reason, progress = :progress, narrative = :narrative,
                    evidence = CAST(:evidence AS jsonb), claimed_id = :claimedId, claimed_name = :claimedName,
                    verified_id = :verifiedId, verified_name = :verifiedName,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    /** Makes what the recommendation rests on what it says. */
    void rest(Recommendation recommendation) {
        jdbc.sql("DELETE FROM recommendation_finding WHERE recommendation = :id")
                .param("id", recommendation.id().value())
                .update();
        var on = recommendation.advice().findings();
        for (var i = 0; i < on.size(); i++) {
            jdbc.sql("""
                            INSERT INTO recommendation_finding (recommendation, position, finding)
                            VALUES (:id, :position, :finding)
                            """)
                    .param("id", recommendation.id().value())
                    .param("position", i)
                    .param("finding", on.get(i).value())
                    .update();
        }
    }

    private void write(Recommendation recommendation, String statement) {
        var advice = recommendation.advice();
        var done = recommendation.followUp();
        var claimant = done.claimedBy();
        var verifier = done.verifiedBy();
        jdbc.sql(statement)
                .param("id", recommendation.id().value())
                .param("review", advice.review().value())
                .param("opd", advice.opd().value())
                .param("priority", advice.priority().text())
                .param("measure", advice.measure().text())
                .param("due", advice.due())
                .param("textId", advice.text().id())
                .param("textEn", advice.text().en())
                .param("state", recommendation.state().text())
                .param("reason", recommendation.reason())
                .param("progress", done.progress())
                .param("narrative", done.narrative())
                .param("evidence", grounds.write(done.evidence()))
                .param("claimedId", claimant == null ? null : claimant.id())
                .param("claimedName", claimant == null ? null : claimant.name())
                .param("verifiedId", verifier == null ? null : verifier.id())
                .param("verifiedName", verifier == null ? null : verifier.name())
                .params(recommendation.last().columns())
                .update();
    }

    private List<RecommendationEntry> complete(List<Row> rows, LocalDate today) {
        var restsOn = restsOn(rows);
        var known = findings
                .of(restsOn.values().stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Finding::id, Function.identity()));
        var realisations = grounds.today(rows.stream()
                .flatMap(row -> row.recommendation().followUp().evidence().stream())
                .toList());
        return rows.stream()
                .map(row -> {
                    var bare = row.recommendation();
                    var on = restsOn.getOrDefault(bare.id().value(), List.of());
                    var whole = new Recommendation(
                            bare.id(), bare.advice().on(on), bare.state(), bare.followUp(), bare.reason(), bare.last());
                    return new RecommendationEntry(
                            whole,
                            row.opdName(),
                            on.stream().map(known::get).filter(Objects::nonNull).toList(),
                            whole.overdueOn(today),
                            realisations);
                })
                .toList();
    }

    private Map<UUID, List<FindingId>> restsOn(List<Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT recommendation, finding FROM recommendation_finding
                        WHERE recommendation IN (:ids) ORDER BY recommendation, position
                        """)
                .param(
                        "ids",
                        rows.stream()
                                .map(row -> row.recommendation().id().value())
                                .toList())
                .query((row, number) -> new Rests(
                        row.getObject("recommendation", UUID.class),
                        new FindingId(row.getObject("finding", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Rests::recommendation, mapping(Rests::finding, toList())));
    }

    private Row read(ResultSet row, int number) throws SQLException {
        var advice = new Advice(
                new ReviewId(row.getObject("review", UUID.class)),
                List.of(),
                new OpdCode(row.getString("opd")),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getObject("due", LocalDate.class),
                Measure.valueOf(row.getString("measure").toUpperCase(Locale.ROOT)),
                new Text(row.getString("text_id"), row.getString("text_en")));
        var followUp = new FollowUp(
                row.getInt("progress"),
                row.getString("narrative"),
                grounds.read(row.getString("evidence")),
                actor(row.getString("claimed_id"), row.getString("claimed_name")),
                actor(row.getString("verified_id"), row.getString("verified_name")));
        var recommendation = new Recommendation(
                new RecommendationId(row.getObject("id", UUID.class)),
                advice,
                RecommendationState.of(row.getString("state")).orElseThrow(),
                followUp,
                row.getString("reason"),
                Change.read(row));
        return new Row(recommendation, row.getString("opd_name"));
    }

    private static @Nullable Actor actor(@Nullable String id, @Nullable String name) {
        return id == null || name == null ? null : new Actor(id, name);
    }
}
