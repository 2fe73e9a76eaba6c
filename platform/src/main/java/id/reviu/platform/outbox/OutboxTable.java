package id.reviu.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of the relay. */
class OutboxTable {

    /** Any constant that no other advisory lock of a service's database uses. */
    private static final int LOCK_CLASS = 726_548;

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the shards that no other instance works on, until the end of the transaction. It must be a statement of its
     * own: the rows are read with a snapshot taken after the locks are held, so what another instance sent and deleted
     * before is not seen again.
     */
    List<Integer> lockShards() {
        return jdbc.sql("SELECT s FROM generate_series(0, 15) s WHERE pg_try_advisory_xact_lock(:class, s)")
                .param("class", LOCK_CLASS)
                .query(Integer.class)
                .list();
    }

    /**
     * The oldest rows of these shards that may be sent now; none whose key has an older one waiting. Those are in an index of
     * their own, which holds only rows that were put off once: {@code > '-infinity'} says so to the planner, which otherwise reads
     * the whole table, dead rows and all.
     */
    List<OutboxRecord> next(Collection<Integer> shards, int most) {
        return jdbc.sql("""
                SELECT seq, id, aggregatetype, aggregateid, type, payload, traceparent, created_at
                FROM outbox o
                WHERE shard IN (:shards)
                  AND next_attempt_at <= now()
                  AND NOT EXISTS (
                      SELECT 1 FROM outbox earlier
                      WHERE earlier.aggregatetype = o.aggregatetype AND earlier.aggregateid = o.aggregateid
                        AND earlier.seq < o.seq AND earlier.next_attempt_at > '-infinity'
                        AND earlier.next_attempt_at > now())
                ORDER BY seq
                LIMIT :most
                """)
                .param("shards", shards)
                .param("most", most)
                .query((row, n) -> new OutboxRecord(
                        row.getLong("seq"),
                        row.getObject("id", UUID.class),
                        row.getString("aggregatetype"),
                        row.getString("aggregateid"),
                        row.getString("type"),
                        row.getString("payload"),
                        row.getString("traceparent"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void delete(Collection<Long> sent) {
        jdbc.sql("DELETE FROM outbox WHERE seq = ANY (:sent)")
                .param("sent", sent.toArray(Long[]::new))
                .update();
    }

    /** Puts a row off: a second after the first failure, twice as long after each further one, a minute at most. */
    void putOff(long seq) {
        jdbc.sql("""
                UPDATE outbox
                SET attempts = attempts + 1,
                    next_attempt_at = now() + least(60, power(2, least(attempts, 6))) * interval '1 second'
                WHERE seq = :seq
                """).param("seq", seq).update();
    }

    long pending() {
        return jdbc.sql("SELECT count(*) FROM outbox").query(Long.class).single();
    }

    /** How long the oldest row has been waiting; zero when there is none. */
    Duration oldest(Instant now) {
        return jdbc.sql("SELECT min(created_at) FROM outbox")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(at -> Duration.between(at.toInstant(), now))
                .orElse(Duration.ZERO);
    }
}
