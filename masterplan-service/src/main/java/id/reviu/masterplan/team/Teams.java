package id.reviu.masterplan.team;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.review.ReviewId;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The teams in the database. */
@Repository
class Teams {

    private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Teams(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Team of(ReviewId review) {
        return jdbc.sql("SELECT * FROM review_team WHERE review = :review")
                .param("review", review.value())
                .query((row, number) ->
                        new Team(review, json.readValue(row.getString("members"), MEMBERS), Change.read(row)))
                .optional()
                .orElseGet(() -> new Team(review, List.of(), null));
    }

    void save(Team team) {
        jdbc.sql("""
                        INSERT INTO review_team (review, members, lead, version, action, actor_id, actor_name, changed_at)
                        VALUES (:review, CAST(:members AS jsonb), :lead, :version, :action, :actorId, :actorName, :changedAt)
                        ON CONFLICT (review) DO UPDATE
                        SET members = excluded.members, lead = excluded.lead, version = excluded.version,
                            action = excluded.action, actor_id = excluded.actor_id, actor_name = excluded.actor_name,
                            changed_at = excluded.changed_at
                        """)
                .param("review", team.review().value())
                .param("members", json.writeValueAsString(team.members()))
                .param("lead", team.lead().orElse(null))
                .params(Objects.requireNonNull(team.last()).columns())
                .update();
    }
}
