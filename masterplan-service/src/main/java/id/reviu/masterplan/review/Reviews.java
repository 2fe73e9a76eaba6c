package id.reviu.masterplan.review;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The review cycles in the database. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;
    private final MeetingList meetings;

    Reviews(JdbcClient jdbc, MeetingList meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** The review with that id. */
    public Optional<Review> find(ReviewId id) {
        return complete(jdbc.sql("SELECT * FROM review WHERE id = :id")
                        .param("id", id.value())
                        .query(Reviews::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** So many reviews by their first day, and one more if there is. */
    List<Review> list(LocalDate afterDay, UUID afterId, int limit) {
        return complete(jdbc.sql("""
                        SELECT * FROM review WHERE (from_date, id) > (:day, :id)
                        ORDER BY from_date, id LIMIT :limit + 1
                        """)
                .param("day", afterDay)
                .param("id", afterId)
                .param("limit", limit)
                .query(Reviews::read)
                .list());
    }

    void add(Review review) {
        write(review, """
                INSERT INTO review (id, title_id, title_en, plan, phase, from_date, to_date, reason, kept_on, kept_because,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :titleId, :titleEn, :plan, :phase, :from, :to, :reason, :keptOn, :keptBecause,
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Review review) {
        write(review, """
                UPDATE review
                SET title_id = :titleId, title_en = :titleEn, plan = :plan, phase = :phase, from_date = :from, to_date = :to,
                    reason = :reason, kept_on = :keptOn, kept_because = :keptBecause,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(Review review, String statement) {
        var facts = review.facts();
        var keeping = review.keeping();
        jdbc.sql(statement)
                .param("id", review.id().value())
                .param("titleId", facts.title().id())
                .param("titleEn", facts.title().en())
                .param("plan", facts.plan().value())
                .param("phase", review.phase().text())
                .param("from", facts.from())
                .param("to", facts.to())
                .param("reason", review.reason())
                .param("keptOn", keeping == null ? null : keeping.on())
                .param("keptBecause", keeping == null ? null : keeping.because())
                .params(review.last().columns())
                .update();
        meetings.save(review);
    }

    private List<Review> complete(List<Review> bare) {
        var of = meetings.of(bare.stream().map(Review::id).toList());
        return bare.stream()
                .map(review -> review.having(of.getOrDefault(review.id(), List.of())))
                .toList();
    }

    private static Review read(ResultSet row, int number) throws SQLException {
        var facts = new ReviewFacts(
                new Text(row.getString("title_id"), row.getString("title_en")),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                List.of());
        var keptOn = row.getObject("kept_on", LocalDate.class);
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                facts,
                row.getString("reason"),
                keptOn == null ? null : new Keeping(keptOn, row.getString("kept_because")),
                Change.read(row));
    }
}
