package id.reviu.masterplan.plan;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plan versions in the database. */
@Repository
public class Plans {

    private final JdbcClient jdbc;
    private final Dimensions dimensions;

    Plans(JdbcClient jdbc, Dimensions dimensions) {
        this.jdbc = jdbc;
        this.dimensions = dimensions;
    }

    /** The version with that id. */
    public Optional<Plan> find(PlanId id) {
        return one(jdbc.sql("SELECT * FROM plan WHERE id = :id").param("id", id.value()));
    }

    /** The version with that id, which nobody can approve before this transaction ends. */
    public Optional<Plan> hold(PlanId id) {
        return one(jdbc.sql("SELECT * FROM plan WHERE id = :id FOR SHARE").param("id", id.value()));
    }

    /** The version of a plan with that number. */
    public Optional<Plan> numbered(String code, int number) {
        return one(jdbc.sql("SELECT * FROM plan WHERE code = :code AND number = :number")
                .param("code", code)
                .param("number", number));
    }

    /** The version of that plan which is in force. */
    public Optional<Plan> inForce(String code) {
        return one(jdbc.sql("SELECT * FROM plan WHERE code = :code AND status = 'approved'")
                .param("code", code));
    }

    /** The version of that plan which held on a day. */
    public Optional<Plan> on(String code, LocalDate day) {
        return one(jdbc.sql(
                        "SELECT * FROM plan WHERE code = :code AND daterange(valid_from, valid_to) @> CAST(:day AS date)"
                                + " AND valid_from IS NOT NULL")
                .param("code", code)
                .param("day", day));
    }

    /** The number of the version of that plan which is on its way to the council. */
    Optional<Integer> onItsWay(String code) {
        return jdbc.sql("SELECT min(number) FROM plan WHERE code = :code AND status IN ('draft', 'proposed')")
                .param("code", code)
                .query(Integer.class)
                .optional();
    }

    /** The version a reader means who names none: the one in force, else the newest. */
    Optional<Plan> current() {
        return one(jdbc.sql("SELECT * FROM plan ORDER BY (status = 'approved') DESC, changed_at DESC, id LIMIT 1"));
    }

    /** Whether any plan has a dimension with that code. */
    public boolean anyHasDimension(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM dimension WHERE code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** So many versions by plan and number, and one more if there is. */
    List<Plan> list(String afterCode, int afterNumber, int limit) {
        return withDimensions(jdbc.sql("""
                        SELECT * FROM plan WHERE (code, number) > (:code, :number)
                        ORDER BY code, number LIMIT :limit + 1
                        """)
                .param("code", afterCode)
                .param("number", afterNumber)
                .param("limit", limit)
                .query(Plans::read)
                .list());
    }

    /** The number of the next version of a plan. */
    int nextNumber(String code) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM plan WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    void add(Plan plan) {
        write(plan, """
                INSERT INTO plan (id, code, number, title_id, title_en, from_year, to_year, status, based_on, proposed_id,
                    proposed_name, decision_number, decision_date, decision_minutes, valid_from, valid_to, reason,
                    version, action, actor_id, actor_name, changed_at)
                VALUES (:id, :code, :number, :titleId, :titleEn, :from, :to, :status, :basedOn, :proposedId,
                    :proposedName, :decisionNumber, :decisionDate, :decisionMinutes, :validFrom, :validTo, :reason,
                    :version, :action, :actorId, :actorName, :changedAt)
                """);
        dimensions.save(plan.id(), plan.content());
    }

    void save(Plan plan) {
        saveStatus(plan);
        dimensions.save(plan.id(), plan.content());
    }

    /** Leaves the dimensions alone, as an approved version must. */
    void saveStatus(Plan plan) {
        write(plan, """
                UPDATE plan
                SET code = :code, number = :number, title_id = :titleId, title_en = :titleEn, from_year = :from,
                    to_year = :to, status = :status, based_on = :basedOn, proposed_id = :proposedId,
                    proposed_name = :proposedName, decision_number = :decisionNumber, decision_date = :decisionDate,
                    decision_minutes = :decisionMinutes, valid_from = :validFrom, valid_to = :validTo, reason = :reason,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE id = :id
                """);
    }

    private void write(Plan plan, String statement) {
        var content = plan.content();
        var basedOn = plan.basedOn();
        var standing = plan.standing();
        var proposer = standing.proposedBy();
        var decision = standing.decision();
        jdbc.sql(statement)
                .param("id", plan.id().value())
                .param("code", content.code())
                .param("number", plan.number())
                .param("titleId", content.title().id())
                .param("titleEn", content.title().en())
                .param("from", content.from())
                .param("to", content.to())
                .param("status", plan.status().text())
                .param("basedOn", basedOn == null ? null : basedOn.value())
                .param("proposedId", proposer == null ? null : proposer.id())
                .param("proposedName", proposer == null ? null : proposer.name())
                .param("decisionNumber", decision == null ? null : decision.number())
                .param("decisionDate", decision == null ? null : decision.date())
                .param("decisionMinutes", decision == null ? null : decision.minutes())
                .param("validFrom", standing.validFrom())
                .param("validTo", standing.validTo())
                .param("reason", standing.reason())
                .params(plan.last().columns())
                .update();
    }

    private Optional<Plan> one(JdbcClient.StatementSpec query) {
        return query.query(Plans::read)
                .optional()
                .map(plan -> withDimensions(List.of(plan)).getFirst());
    }

    private List<Plan> withDimensions(List<Plan> bare) {
        var byPlan = dimensions.of(bare.stream().map(Plan::id).toList());
        return bare.stream()
                .map(plan -> plan.having(byPlan.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                PlanStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                planId(row.getObject("based_on", UUID.class)),
                new PlanContent(
                        row.getString("code"),
                        new Text(row.getString("title_id"), row.getString("title_en")),
                        row.getInt("from_year"),
                        row.getInt("to_year"),
                        List.of()),
                standing(row),
                Change.read(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                actor(row.getString("proposed_id"), row.getString("proposed_name")),
                decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("decision_minutes")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Actor actor(@Nullable String id, @Nullable String name) {
        return id == null || name == null ? null : new Actor(id, name);
    }

    private static @Nullable Decision decision(
            @Nullable String number, @Nullable LocalDate date, @Nullable String minutes) {
        return number == null || date == null ? null : new Decision(number, date, minutes);
    }

    private static @Nullable PlanId planId(@Nullable UUID id) {
        return id == null ? null : new PlanId(id);
    }
}
