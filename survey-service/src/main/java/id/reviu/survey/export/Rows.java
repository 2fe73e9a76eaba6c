package id.reviu.survey.export;

import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.export.file.Answered;
import id.reviu.survey.export.file.Dataset;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The responses of one order, read by a cursor of the database a few at a time. The transaction around it shows the same
 * state however often they are read.
 */
final class Rows implements Dataset.Rows {

    private static final int AT_ONCE = 200;
    private static final TypeReference<List<OwnProgramme>> PROGRAMMES = new TypeReference<>() {};
    private static final String OF_OFFICES = """
            FROM response r JOIN assignment a ON a.id = r.assignment LEFT JOIN opd o ON o.code = r.opd
            WHERE r.campaign = :campaign AND r.audience = 'opd' AND r.submitted_at IS NOT NULL
              AND (r.state = 'verified' OR r.state IN ('submitted', 'returned') AND NOT :verifiedOnly)
            """;
    private static final String OF_STAKEHOLDERS = """
            FROM response r WHERE r.campaign = :campaign AND r.audience = 'stakeholder'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Order order;
    private final Cells cells;
    private long read;

    /** @param cells what may be told of stakeholders; not asked for offices */
    Rows(JdbcClient jdbc, JsonMapper json, Order order, Cells cells) {
        this.jdbc = jdbc;
        this.json = json;
        this.order = order;
        this.cells = cells;
    }

    /** How many rows were read so far, over all readings. */
    long read() {
        return read;
    }

    long count() {
        return order.audience().equals(Order.STAKEHOLDER)
                ? cells.told()
                : statement("SELECT count(*) " + OF_OFFICES).query(Long.class).single();
    }

    @Override
    public void forEach(Consumer<Answered> each) {
        if (order.audience().equals(Order.STAKEHOLDER)) {
            stakeholders(each);
        } else {
            offices(each);
        }
    }

    private void offices(Consumer<Answered> each) {
        statement("""
                        SELECT r.id, r.opd, coalesce(o.name, r.opd) AS opd_name, r.state, r.submitted_at, r.verified_at,
                               a.programmes, r.answers
                        """ + OF_OFFICES + "ORDER BY r.submitted_at, r.id").query((ResultSet row) -> {
            read++;
            each.accept(office(row));
        });
    }

    private Answered office(ResultSet row) throws SQLException {
        var programmes = json.readValue(row.getString("programmes"), PROGRAMMES).stream()
                .collect(Collectors.toMap(OwnProgramme::code, OwnProgramme::name, (first, _) -> first));
        return new Answered.ByOffice(
                requiredUuid(row, "id"),
                row.getString("opd"),
                row.getString("opd_name"),
                row.getString("state"),
                requiredInstant(row, "submitted_at"),
                instant(row, "verified_at"),
                programmes,
                row.getString("answers"));
    }

    /** In the order of their digests, which has nothing to do with when they came. */
    private void stakeholders(Consumer<Answered> each) {
        statement("SELECT r.stakeholder_group, r.area, r.answers " + OF_STAKEHOLDERS + " ORDER BY r.digest")
                .query((ResultSet row) -> {
                    var group = row.getString("stakeholder_group");
                    if (!cells.leavesOut(group)) {
                        read++;
                        var hidden = cells.hidesArea(group, row.getString("area"));
                        each.accept(new Answered.ByStakeholder(hidden, row.getString("answers")));
                    }
                });
    }

    @Override
    public void texts(Collection<String> questions, BiConsumer<String, String> each) {
        statement("""
                        SELECT r.stakeholder_group, text.key, text.value
                        FROM response r, json_each_text(r.answers) AS text
                        WHERE r.campaign = :campaign AND r.audience = 'stakeholder' AND text.key = ANY (:questions)
                        ORDER BY text.key, text.value
                        """).param("questions", questions.toArray(String[]::new)).query((ResultSet row) -> {
            if (!cells.leavesOut(row.getString("stakeholder_group"))) {
                each.accept(row.getString("key"), row.getString("value"));
            }
        });
    }

    private StatementSpec statement(String sql) {
        return jdbc.sql(sql)
                .withFetchSize(AT_ONCE)
                .param("campaign", order.campaign().value())
                .param("verifiedOnly", order.verifiedOnly());
    }
}
