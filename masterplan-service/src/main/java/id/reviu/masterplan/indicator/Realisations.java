package id.reviu.masterplan.indicator;

import static java.util.stream.Collectors.groupingBy;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The realisations in the database; its row-level security shows an OPD's people their own only. */
@Repository
public class Realisations {

    private final JdbcClient jdbc;

    Realisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The realisation of a year, if the reader may see it. */
    public Optional<Realisation> find(IndicatorId indicator, int year) {
        return jdbc.sql("SELECT * FROM realisation WHERE indicator = :indicator AND year = :year")
                .param("indicator", indicator.value())
                .param("year", year)
                .query(Realisations::read)
                .optional();
    }

    /** The realisations of several indicators, each by year. */
    public Map<IndicatorId, List<Realisation>> of(Collection<IndicatorId> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM realisation WHERE indicator IN (:indicators) ORDER BY indicator, year")
                .param("indicators", indicators.stream().map(IndicatorId::value).toList())
                .query(Realisations::read)
                .list()
                .stream()
                .collect(groupingBy(Realisation::indicator));
    }

    /**
     * Adds the first realisation of an indicator's year.
     *
     * @throws RealisationOfAnotherOpd when there is one that this reader does not see
     */
    void add(Realisation realisation) {
        var added = write(realisation, """
                INSERT INTO realisation (id, indicator, year, opd, value, note, state, reason, submitted_id, submitted_name,
                    verified_id, verified_name, submitted_at, version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :indicator, :year, :opd, :value, :note, :state, :reason, :submittedId, :submittedName,
                    :verifiedId, :verifiedName, :submittedAt, :version, :action, :actorId, :actorName, :changedAt)
                ON CONFLICT DO NOTHING
                """);
        if (added == 0) {
            throw new RealisationOfAnotherOpd(realisation.year());
        }
    }

    void save(Realisation realisation) {
        write(realisation, """
                UPDATE realisation
                SET value = :value, note = :note, state = :state, reason = :reason,
                    submitted_id = :submittedId, submitted_name = :submittedName,
                    verified_id = :verifiedId, verified_name = :verifiedName,
                    submitted_at = :submittedAt,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE indicator = :indicator AND year = :year
                """);
    }

    private int write(Realisation realisation, String statement) {
        var submitter = realisation.submittedBy();
        var verifier = realisation.verifiedBy();
        var submittedAt = realisation.submittedAt();
        return jdbc.sql(statement)
                .param("id", realisation.id())
                .param("indicator", realisation.indicator().value())
                .param("year", realisation.year())
                .param("opd", realisation.opd().value())
                .param("value", realisation.value())
                .param("note", realisation.note())
                .param("state", realisation.state().text())
                .param("reason", realisation.reason())
                .param("submittedId", submitter == null ? null : submitter.id())
                .param("submittedName", submitter == null ? null : submitter.name())
                .param("verifiedId", verifier == null ? null : verifier.id())
                .param("verifiedName", verifier == null ? null : verifier.name())
                .param("submittedAt", submittedAt == null ? null : Timestamp.from(submittedAt))
                .params(realisation.last().columns())
                .update();
    }

    private static Realisation read(ResultSet row, int number) throws SQLException {
        return new Realisation(
                new IndicatorId(row.getObject("indicator", UUID.class)),
                row.getInt("year"),
                new OpdCode(row.getString("opd")),
                row.getBigDecimal("value"),
                row.getString("note"),
                RealisationState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                actor(row.getString("submitted_id"), row.getString("submitted_name")),
                actor(row.getString("verified_id"), row.getString("verified_name")),
                moment(row.getTimestamp("submitted_at")),
                Change.read(row));
    }

    private static @Nullable Actor actor(@Nullable String id, @Nullable String name) {
        return id == null || name == null ? null : new Actor(id, name);
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
