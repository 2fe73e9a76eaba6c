package id.reviu.masterplan.amendment;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.recommendation.RecommendationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The amendments in the database; its row-level security shows an OPD's people those of their own recommendations. */
@Repository
class Amendments {

    private static final String ENTRIES = """
            SELECT a.*, r.text_id, r.text_en, o.name AS opd_name, p.number AS draft_number
            FROM amendment a
            JOIN recommendation r ON r.id = a.recommendation
            JOIN opd o ON o.code = r.opd
            LEFT JOIN plan p ON p.id = a.draft
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Amendments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<AmendmentEntry> find(AmendmentId id) {
        return jdbc.sql(ENTRIES + "WHERE a.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** So many in the order they were written, and one more if there is. */
    List<AmendmentEntry> list(AmendmentFilter filter, Instant after, UUID afterId, int limit) {
        var recommendation = filter.recommendation();
        var draft = filter.draft();
        return jdbc.sql(ENTRIES
                        + "WHERE (a.written_at, a.id) > (:after, :afterId)"
                        + (recommendation == null ? "" : " AND a.recommendation = :recommendation")
                        + (draft == null ? "" : " AND a.draft = :draft")
                        + " ORDER BY a.written_at, a.id LIMIT :limit + 1")
                .param("after", Timestamp.from(after))
                .param("afterId", afterId)
                .param("recommendation", recommendation == null ? null : recommendation.value())
                .param("draft", draft == null ? null : draft.value())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** Those that wait for the next version of a plan. */
    List<AmendmentEntry> open(String planCode) {
        return jdbc.sql(ENTRIES + """
                        JOIN plan basis ON basis.id = a.plan
                        WHERE a.state = 'open' AND basis.code = :code
                        ORDER BY a.written_at, a.id
                        """).param("code", planCode).query(this::read).list();
    }

    /** Those that were carried out in a version. */
    List<AmendmentEntry> assembledIn(PlanId draft) {
        return jdbc.sql(ENTRIES + "WHERE a.draft = :draft ORDER BY a.written_at, a.id")
                .param("draft", draft.value())
                .query(this::read)
                .list();
    }

    /** Others of the same plan that wait as well, or were carried out in the draft. */
    List<Amendment> rivals(Amendment amendment, PlanId draft) {
        return jdbc
                .sql(ENTRIES + """
                        JOIN plan basis ON basis.id = a.plan
                        WHERE a.id <> :id AND (a.draft = :draft OR (a.state = 'open'
                            AND basis.code = (SELECT code FROM plan WHERE id = :draft)))
                        ORDER BY a.written_at, a.id
                        """)
                .param("id", amendment.id().value())
                .param("draft", draft.value())
                .query(this::read)
                .list()
                .stream()
                .map(AmendmentEntry::amendment)
                .toList();
    }

    /** When an amendment was written, which orders the lists. */
    Instant writtenAt(AmendmentId id) {
        return jdbc.sql("SELECT written_at FROM amendment WHERE id = :id")
                .param("id", id.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    void add(Amendment amendment) {
        write(amendment, """
                INSERT INTO amendment (id, recommendation, plan, change, state, draft, written_at,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :recommendation, :plan, CAST(:change AS jsonb), :state, :draft, :changedAt,
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Amendment amendment) {
        write(amendment, """
                UPDATE amendment
                SET recommendation = :recommendation, plan = :plan, change = CAST(:change AS jsonb), state = :state, draft = :draft,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(Amendment amendment, String statement) {
        var draft = amendment.draft();
        jdbc.sql(statement)
                .param("id", amendment.id().value())
                .param("recommendation", amendment.recommendation().value())
                .param("plan", amendment.plan().value())
                .param("change", json.writeValueAsString(amendment.asked()))
                .param("state", amendment.state().text())
                .param("draft", draft == null ? null : draft.value())
                .params(amendment.last().columns())
                .update();
    }

    void keep(AmendmentId amendment, List<Touch> touches) {
        for (var touch : touches) {
            jdbc.sql("""
                            INSERT INTO amendment_touch (amendment, part, origin, field)
                            VALUES (:amendment, :part, :origin, :field)
                            """)
                    .param("amendment", amendment.value())
                    .param("part", touch.part().text())
                    .param("origin", touch.origin())
                    .param("field", touch.field())
                    .update();
        }
    }

    List<Touch> touchesOf(AmendmentId amendment) {
        return jdbc.sql("SELECT part, origin, field FROM amendment_touch WHERE amendment = :amendment")
                .param("amendment", amendment.value())
                .query((row, number) -> new Touch(
                        Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                        row.getObject("origin", UUID.class),
                        row.getString("field")))
                .list();
    }

    private AmendmentEntry read(ResultSet row, int number) throws SQLException {
        var amendment = new Amendment(
                new AmendmentId(row.getObject("id", UUID.class)),
                new RecommendationId(row.getObject("recommendation", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                json.readValue(row.getString("change"), PlanChange.class),
                AmendmentState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                planId(row.getObject("draft", UUID.class)),
                Change.read(row));
        return new AmendmentEntry(
                amendment,
                new Text(row.getString("text_id"), row.getString("text_en")),
                row.getString("opd_name"),
                row.getObject("draft_number", Integer.class));
    }

    private static @Nullable PlanId planId(@Nullable UUID id) {
        return id == null ? null : new PlanId(id);
    }
}
