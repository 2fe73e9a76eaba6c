package id.reviu.survey.storage;

import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the column types that JDBC has no method for. */
public final class Columns {

    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    private Columns() {}

    /** A {@code timestamptz}, or null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A {@code timestamptz} that is never null. */
    public static Instant requiredInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What a {@code timestamptz} takes. */
    public static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** The instant as PostgreSQL keeps it, so that what is answered at once equals what is read later. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether PostgreSQL can keep the instant and people can mean it: from 1970 to 9999. */
    public static boolean keepable(Instant instant) {
        return !instant.isBefore(Instant.EPOCH) && instant.isBefore(YEAR_10000);
    }

    /** A {@code uuid}, or null. */
    public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A {@code uuid} that is never null. */
    public static UUID requiredUuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A {@code text[]}. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The person in the columns {@code <prefix>_id} and {@code <prefix>_name}, or null. */
    public static @Nullable Actor actor(ResultSet row, String prefix) throws SQLException {
        var id = row.getString(prefix + "_id");
        return id == null ? null : new Actor(id, Objects.requireNonNullElse(row.getString(prefix + "_name"), id));
    }

    /** The id of a person, for the column {@code <prefix>_id}. */
    public static @Nullable String idOf(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }

    /** The name of a person, for the column {@code <prefix>_name}. */
    public static @Nullable String nameOf(@Nullable Actor actor) {
        return actor == null ? null : actor.name();
    }
}
