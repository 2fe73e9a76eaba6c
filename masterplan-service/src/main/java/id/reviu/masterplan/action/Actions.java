package id.reviu.masterplan.action;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The action items in the database; its row-level security shows an OPD's people those of meetings it is called to. */
@Repository
class Actions {

    private static final String ENTRIES = """
            SELECT a.*, o.name AS opd_name, m.title AS meeting_title, m.review
            FROM action_item a JOIN opd o ON o.code = a.opd JOIN review_meeting m ON m.id = a.meeting
            """;

    private final JdbcClient jdbc;

    Actions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ActionEntry> find(ActionId id, LocalDate today) {
        return jdbc.sql(ENTRIES + " WHERE a.id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row, today))
                .optional();
    }

    /** Whether there is one, be it out of the reader's reach. */
    boolean exists(ActionId id) {
        return jdbc.sql("SELECT action_item_is_there(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** So many action items by due date, and one more if there is. */
    List<ActionEntry> list(ActionFilter filter, LocalDate afterDay, UUID afterId, int limit, LocalDate today) {
        var review = filter.review();
        var meeting = filter.meeting();
        var opd = filter.opd();
        var state = filter.state();
        return jdbc.sql(ENTRIES + " WHERE (a.due, a.id) > (:day, :after)"
                        + (review == null ? "" : " AND m.review = :review")
                        + (meeting == null ? "" : " AND a.meeting = :meeting")
                        + (opd == null ? "" : " AND a.opd = :opd")
                        + (state == null ? "" : " AND a.state = :state")
                        + (filter.overdue() ? " AND a.state = 'open' AND a.due < :today" : "")
                        + " ORDER BY a.due, a.id LIMIT :limit + 1")
                .param("day", afterDay)
                .param("after", afterId)
                .param("review", review == null ? null : review.value())
                .param("meeting", meeting == null ? null : meeting.value())
                .param("opd", opd == null ? null : opd.value())
                .param("state", state == null ? null : state.text())
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> read(row, today))
                .list();
    }

    void add(ActionItem item) {
        write(item, """
                INSERT INTO action_item (id, meeting, opd, due, text, state, progress, narrative, reason,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :meeting, :opd, :due, :text, :state, :progress, :narrative, :reason,
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(ActionItem item) {
        write(item, """
                UPDATE action_item
                SET opd = :opd, due = :due, text = :text, state = :state, progress = :progress, narrative = :narrative,
                    reason = :reason, version = :version, action = :action, actor_id = :actorId, actor_name = :actorName,
                    changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(ActionItem item, String statement) {
        var facts = item.facts();
        jdbc.sql(statement)
                .param("id", item.id().value())
                .param("meeting", facts.meeting().value())
                .param("opd", facts.opd().value())
                .param("due", facts.due())
                .param("text", facts.text())
                .param("state", item.state().text())
                .param("progress", item.progress())
                .param("narrative", item.narrative())
                .param("reason", item.reason())
                .params(item.last().columns())
                .update();
    }

    private static ActionEntry read(ResultSet row, LocalDate today) throws SQLException {
        var item = new ActionItem(
                new ActionId(row.getObject("id", UUID.class)),
                new ActionFacts(
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        row.getString("text"),
                        new OpdCode(row.getString("opd")),
                        row.getObject("due", LocalDate.class)),
                ActionState.of(row.getString("state")).orElseThrow(),
                row.getInt("progress"),
                row.getString("narrative"),
                row.getString("reason"),
                Change.read(row));
        return new ActionEntry(
                item,
                row.getString("opd_name"),
                row.getString("meeting_title"),
                new ReviewId(row.getObject("review", UUID.class)),
                item.overdueOn(today));
    }
}
