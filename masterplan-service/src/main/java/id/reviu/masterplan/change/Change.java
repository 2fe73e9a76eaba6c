package id.reviu.masterplan.change;

import id.reviu.platform.identity.Actor;
import id.reviu.platform.web.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/**
 * The last thing that was done to something.
 *
 * @param version the version it led to, 1 for the first
 * @param action what was done, in the past tense and kebab case
 * @param actor who did it
 * @param at when, to the microsecond, as the database keeps it
 */
public record Change(long version, String action, Actor actor, Instant at) {

    public Change {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin with 1");
        }
    }

    /** The entity tag of the state this change led to. */
    public String etag() {
        return new Version(version).etag();
    }

    /** Reads the columns that every changing table has. */
    public static Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("version"),
                row.getString("action"),
                new Actor(row.getString("actor_id"), row.getString("actor_name")),
                row.getTimestamp("changed_at").toInstant());
    }

    /** The same columns as named parameters: {@code version, action, actorId, actorName, changedAt}. */
    public Map<String, ?> columns() {
        return Map.of(
                "version", version,
                "action", action,
                "actorId", actor.id(),
                "actorName", actor.name(),
                "changedAt", Timestamp.from(at));
    }
}
