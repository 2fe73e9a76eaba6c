package id.reviu.masterplan.instrument;

import id.reviu.masterplan.change.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The instruments in the database. */
@Repository
public class Instruments {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Instruments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One instrument. */
    public Optional<Instrument> find(InstrumentId id) {
        return jdbc.sql("SELECT * FROM instrument WHERE id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** So many by code, and one more if there is. */
    List<Instrument> list(String afterCode, UUID afterId, @Nullable InstrumentState state, int limit) {
        return jdbc.sql("""
                        SELECT * FROM instrument
                        WHERE (code, id) > (:afterCode, :afterId) AND (CAST(:state AS text) IS NULL OR state = :state)
                        ORDER BY code, id LIMIT :limit + 1
                        """)
                .param("afterCode", afterCode)
                .param("afterId", afterId)
                .param("state", state == null ? null : state.text())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** All of one code, by number. */
    List<Instrument> ofCode(String code) {
        return jdbc.sql("SELECT * FROM instrument WHERE code = :code ORDER BY number")
                .param("code", code)
                .query(this::read)
                .list();
    }

    void add(Instrument instrument) {
        write(instrument, """
                INSERT INTO instrument (id, code, number, shipped, from_year, to_year, state, facts,
                                        version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :code, :number, :shipped, :from, :to, :state, CAST(:facts AS jsonb),
                        :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Instrument instrument) {
        write(instrument, """
                UPDATE instrument
                SET from_year = :from, to_year = :to, state = :state, facts = CAST(:facts AS jsonb),
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(Instrument instrument, String statement) {
        var facts = instrument.facts();
        jdbc.sql(statement)
                .param("id", instrument.id().value())
                .param("code", facts.code())
                .param("number", instrument.number())
                .param("shipped", instrument.shipped())
                .param("from", facts.from())
                .param("to", facts.to())
                .param("state", instrument.state().text())
                .param("facts", json.writeValueAsString(facts))
                .params(instrument.last().columns())
                .update();
    }

    private Instrument read(ResultSet row, int number) throws SQLException {
        return new Instrument(
                new InstrumentId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getBoolean("shipped"),
                InstrumentState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("facts"), InstrumentFacts.class),
                Change.read(row));
    }
}
