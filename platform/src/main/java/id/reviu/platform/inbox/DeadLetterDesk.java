package id.reviu.platform.inbox;

import id.reviu.platform.web.Page;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;

/** What operators do with records that were set aside: look at them, and have them taken again once the cause is mended. */
class DeadLetterDesk {

    private final JdbcClient jdbc;
    private final ObjectProvider<StateListener<?>> listeners;

    DeadLetterDesk(JdbcClient jdbc, ObjectProvider<StateListener<?>> listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    /** The newest first. */
    @PreAuthorize("hasRole('administrator')")
    public Page<DeadLetter> list(@Nullable UUID after, int limit) {
        var rows = jdbc.sql("""
                SELECT d.* FROM dead_letter d
                LEFT JOIN dead_letter last ON last.id = :after
                WHERE last.id IS NULL OR (d.failed_at, d.id) < (last.failed_at, last.id)
                ORDER BY d.failed_at DESC, d.id DESC
                LIMIT :limit
                """)
                .param("after", after)
                .param("limit", limit + 1)
                .query(DeadLetterDesk::read)
                .list();
        return Page.of(rows, limit, letter -> letter.id().toString());
    }

    /** Takes the record again; it stays on the list with the time of its success. */
    @PreAuthorize("hasRole('administrator')")
    public DeadLetter replay(UUID id) {
        var letter = require(id);
        var listener = byTopic().get(letter.topic());
        if (listener == null) {
            throw new DeadLetterStillFails("no listener for " + letter.topic());
        }
        var value = letter.value();
        try {
            listener.replay(letter.key(), value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException again) {
            throw new DeadLetterStillFails(StateListener.causeOf(again));
        }
        jdbc.sql("UPDATE dead_letter SET replayed_at = now() WHERE id = :id")
                .param("id", id)
                .update();
        return require(id);
    }

    private DeadLetter require(UUID id) {
        return jdbc.sql("SELECT * FROM dead_letter WHERE id = :id")
                .param("id", id)
                .query(DeadLetterDesk::read)
                .optional()
                .orElseThrow(() -> new NoSuchDeadLetter(id));
    }

    private Map<String, StateListener<?>> byTopic() {
        List<StateListener<?>> all = listeners.stream().toList();
        return all.stream().collect(Collectors.toMap(StateListener::topic, Function.identity()));
    }

    private static DeadLetter read(ResultSet row, int number) throws SQLException {
        var value = row.getBytes("value");
        var replayed = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("key"),
                value == null ? null : new String(value, StandardCharsets.UTF_8),
                row.getString("cause"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                replayed == null ? null : replayed.toInstant());
    }
}
