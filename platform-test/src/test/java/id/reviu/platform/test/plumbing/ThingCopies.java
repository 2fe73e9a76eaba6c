package id.reviu.platform.test.plumbing;

import id.reviu.platform.inbox.Received;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThingCopies {

    private final JdbcClient jdbc;

    ThingCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(List<Received<ThingState>> batch) {
        for (var received : batch) {
            var state = received.state();
            if (state == null) {
                jdbc.sql("DELETE FROM copied_thing WHERE id = :id")
                        .param("id", received.key())
                        .update();
                continue;
            }
            jdbc.sql("""
                    INSERT INTO copied_thing (id, version, name) VALUES (:id, :version, :name)
                    ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name
                    WHERE excluded.version > copied_thing.version
                    """).paramSource(state).update();
        }
    }

    Optional<ThingState> find(String id) {
        return jdbc.sql("SELECT id, version, name FROM copied_thing WHERE id = :id")
                .param("id", id)
                .query(ThingState.class)
                .optional();
    }
}
