package id.reviu.masterplan.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The meetings in the database; its row-level security shows an OPD's people those that their OPD is called to. */
@Repository
class Meetings {

    private static final TypeReference<List<AgendaItem>> AGENDA = new TypeReference<>() {};
    private static final TypeReference<List<Guest>> GUESTS = new TypeReference<>() {};
    private static final TypeReference<List<Attendance>> ATTENDANCE = new TypeReference<>() {};
    private static final TypeReference<List<ItemNotes>> NOTES = new TypeReference<>() {};
    private static final TypeReference<List<Invited>> INVITED = new TypeReference<>() {};

    private static final String ENTRIES = """
            SELECT m.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'name', o.name) ORDER BY o.name), '[]')
                         FROM opd o WHERE o.code = ANY (m.opds)) AS invited
            FROM review_meeting m
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Meetings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Written(UUID meeting, Minutes minutes) {}

    Optional<MeetingEntry> find(MeetingId id) {
        return complete(jdbc.sql(ENTRIES + " WHERE m.id = :id")
                        .param("id", id.value())
                        .query(this::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Whether there is one, be it out of the reader's reach. */
    boolean exists(MeetingId id) {
        return jdbc.sql("SELECT meeting_is_there(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** The offices that a meeting gave something to do. */
    List<OpdCode> owners(MeetingId id) {
        return jdbc.sql(
                        "SELECT DISTINCT opd FROM action_item WHERE meeting = :id AND state <> 'withdrawn' ORDER BY opd")
                .param("id", id.value())
                .query((row, number) -> new OpdCode(row.getString("opd")))
                .list();
    }

    /** So many meetings, and one more if there is. */
    List<MeetingEntry> list(MeetingFilter filter, Instant afterMoment, UUID afterId, int limit) {
        var review = filter.review();
        var order = filter.past() ? "DESC" : "ASC";
        return complete(jdbc.sql(ENTRIES
                        + " WHERE (m.starts_at, m.id) " + (filter.past() ? "<" : ">") + " (:moment, :after)"
                        + " AND m.ends_at " + (filter.past() ? "<=" : ">") + " :now"
                        + (review == null ? "" : " AND m.review = :review")
                        + " ORDER BY m.starts_at " + order + ", m.id " + order + " LIMIT :limit + 1")
                .param("moment", Timestamp.from(afterMoment))
                .param("after", afterId)
                .param("now", Timestamp.from(filter.now()))
                .param("review", review == null ? null : review.value())
                .param("limit", limit)
                .query(this::read)
                .list());
    }

    void add(Meeting meeting) {
        write(meeting, """
                INSERT INTO review_meeting (id, review, title, starts_at, ends_at, place, link, agenda, opds, guests,
                    state, reason, sequence, attendance, version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :review, :title, :startsAt, :endsAt, :place, :link, CAST(:agenda AS jsonb), :opds,
                    CAST(:guests AS jsonb), :state, :reason, :sequence, CAST(:attendance AS jsonb),
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Meeting meeting) {
        write(meeting, """
                UPDATE review_meeting
                SET title = :title, starts_at = :startsAt, ends_at = :endsAt, place = :place, link = :link,
                    agenda = CAST(:agenda AS jsonb), opds = :opds, guests = CAST(:guests AS jsonb), state = :state,
                    reason = :reason, sequence = :sequence, attendance = CAST(:attendance AS jsonb),
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
        meeting.latest().ifPresent(minutes -> save(meeting.id(), minutes));
    }

    private void write(Meeting meeting, String statement) {
        var facts = meeting.facts();
        jdbc.sql(statement)
                .param("id", meeting.id().value())
                .param("review", facts.review().value())
                .param("title", facts.title())
                .param("startsAt", Timestamp.from(facts.startsAt()))
                .param("endsAt", Timestamp.from(facts.endsAt()))
                .param("place", facts.place())
                .param("link", facts.link())
                .param("agenda", json.writeValueAsString(facts.agenda()))
                .param("opds", facts.opds().stream().map(OpdCode::value).toArray(String[]::new))
                .param("guests", json.writeValueAsString(facts.guests()))
                .param("state", meeting.state().text())
                .param("reason", meeting.reason())
                .param("sequence", meeting.sequence())
                .param("attendance", json.writeValueAsString(meeting.attendance()))
                .params(meeting.last().columns())
                .update();
    }

    /** Writes a version; one that is final and the same already is left alone, for the database lets nobody touch it. */
    private void save(MeetingId meeting, Minutes minutes) {
        jdbc.sql("""
                        INSERT INTO meeting_minutes (meeting, number, state, reason, notes, attendance, by_id, by_name, written_at)
                        VALUES (:meeting, :number, :state, :reason, CAST(:notes AS jsonb), CAST(:attendance AS jsonb),
                            :byId, :byName, :at)
                        ON CONFLICT (meeting, number) DO UPDATE
                        SET state = excluded.state, notes = excluded.notes, attendance = excluded.attendance,
                            by_id = excluded.by_id, by_name = excluded.by_name, written_at = excluded.written_at
                        WHERE meeting_minutes.state = 'draft'
                        """)
                .param("meeting", meeting.value())
                .param("number", minutes.number())
                .param("state", minutes.state().text())
                .param("reason", minutes.reason())
                .param("notes", json.writeValueAsString(minutes.notes()))
                .param("attendance", json.writeValueAsString(minutes.attendance()))
                .param("byId", minutes.by().id())
                .param("byName", minutes.by().name())
                .param("at", Timestamp.from(minutes.at()))
                .update();
    }

    private List<MeetingEntry> complete(List<MeetingEntry> bare) {
        var written =
                written(bare.stream().map(entry -> entry.meeting().id().value()).toList());
        return bare.stream()
                .map(entry -> {
                    var of = entry.meeting();
                    var whole = new Meeting(
                            of.id(),
                            of.facts(),
                            of.state(),
                            of.reason(),
                            of.sequence(),
                            of.attendance(),
                            written.getOrDefault(of.id().value(), List.of()),
                            of.last());
                    return new MeetingEntry(whole, entry.invited(), entry.mayLead());
                })
                .toList();
    }

    private Map<UUID, List<Minutes>> written(List<UUID> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM meeting_minutes WHERE meeting IN (:meetings) ORDER BY meeting, number")
                .param("meetings", meetings)
                .query(this::readMinutes)
                .list()
                .stream()
                .collect(groupingBy(Written::meeting, mapping(Written::minutes, toList())));
    }

    private Written readMinutes(ResultSet row, int number) throws SQLException {
        return new Written(
                row.getObject("meeting", UUID.class),
                new Minutes(
                        row.getInt("number"),
                        MinutesState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("reason"),
                        json.readValue(row.getString("notes"), NOTES),
                        json.readValue(row.getString("attendance"), ATTENDANCE),
                        new Actor(row.getString("by_id"), row.getString("by_name")),
                        row.getTimestamp("written_at").toInstant()));
    }

    private MeetingEntry read(ResultSet row, int number) throws SQLException {
        var opds = (String[]) row.getArray("opds").getArray();
        var facts = new MeetingFacts(
                new ReviewId(row.getObject("review", UUID.class)),
                row.getString("title"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("place"),
                row.getString("link"),
                json.readValue(row.getString("agenda"), AGENDA),
                Arrays.stream(opds).map(OpdCode::new).toList(),
                json.readValue(row.getString("guests"), GUESTS));
        var meeting = new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                facts,
                MeetingState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getInt("sequence"),
                json.readValue(row.getString("attendance"), ATTENDANCE),
                List.of(),
                Change.read(row));
        return new MeetingEntry(meeting, json.readValue(row.getString("invited"), INVITED), false);
    }
}
