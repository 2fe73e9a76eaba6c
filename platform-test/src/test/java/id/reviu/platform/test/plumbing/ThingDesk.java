package id.reviu.platform.test.plumbing;

import id.reviu.platform.outbox.Outbox;
import id.reviu.platform.outbox.StateChanged;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ThingDesk {

    static final String TOPIC = "reviu.thing.v1";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ThingDesk(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Keeps the next version of a thing and leaves its event. */
    @Transactional
    public ThingState change(String id, String name) {
        var state = jdbc.sql("""
                INSERT INTO thing (id, version, name, organization) VALUES (:id, 1, :name, 'dinkes')
                ON CONFLICT (id) DO UPDATE SET version = thing.version + 1, name = excluded.name
                RETURNING id, version, name
                """)
                .param("id", id)
                .param("name", name)
                .query(ThingState.class)
                .single();
        outbox.append(new StateChanged(TOPIC, id, state));
        return state;
    }

    @Transactional
    public void changeAndFail(String id) {
        change(id, "never seen");
        throw new IllegalStateException("rolled back");
    }

    void appendWithoutTransaction() {
        outbox.append(new StateChanged(TOPIC, "lonely", new ThingState("lonely", 1, "")));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'opd-officer')")
    public List<String> names() {
        return jdbc.sql("SELECT name FROM guarded_thing ORDER BY name")
                .query(String.class)
                .list();
    }
}
