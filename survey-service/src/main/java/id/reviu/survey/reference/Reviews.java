package id.reviu.survey.reference;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copy of the review cycles. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps this state unless a later one is known. */
    public void store(Review review) {
        jdbc.sql("""
                        INSERT INTO review (id, version, title_id, title_en, plan, phase)
                        VALUES (:id, :version, :titleId, :titleEn, :plan, :phase)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, title_id = excluded.title_id, title_en = excluded.title_en,
                            plan = excluded.plan, phase = excluded.phase
                        WHERE excluded.version > review.version
                        """).paramSource(review).update();
    }

    /** Forgets a review that was removed. */
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM review WHERE id = :id").param("id", id).update();
    }

    /** The plan that a review is about; empty while the review is not known here. */
    public Optional<UUID> planOf(UUID review) {
        return jdbc.sql("SELECT plan FROM review WHERE id = :id")
                .param("id", review)
                .query(UUID.class)
                .optional();
    }
}
