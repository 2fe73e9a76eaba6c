package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.statistics.Disclosure;
import id.reviu.reporting.statistics.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads counters for figures: a handful of rows however many responses there are. */
@Repository
class TallyReader {

    /** How many people there are by state, group and area. */
    record People(Map<String, Map<Disclosure.Cell, Long>> byState) {

        static final People NOBODY = new People(Map.of());

        /** By group and area, of the responses in a basis. */
        Map<Disclosure.Cell, Long> in(Basis basis) {
            var sum = new HashMap<Disclosure.Cell, Long>();
            byState.forEach((state, cells) -> {
                if (basis.counts(state)) {
                    cells.forEach((cell, n) -> sum.merge(cell, n, Long::sum));
                }
            });
            return sum;
        }

        /** By group and area, in the states that figures tell apart. */
        Map<Disclosure.Cell, Disclosure.Heads> heads() {
            var heads = new HashMap<Disclosure.Cell, Disclosure.Heads>();
            byState.forEach((state, cells) -> {
                if (Basis.SUBMITTED.counts(state)) {
                    cells.forEach((cell, n) -> heads.merge(cell, heads(state, n), Disclosure.Heads::plus));
                }
            });
            return heads;
        }

        private static Disclosure.Heads heads(String state, long n) {
            return Basis.VERIFIED.counts(state) ? new Disclosure.Heads(0, n) : new Disclosure.Heads(n, 0);
        }
    }

    private final JdbcClient jdbc;
    private final OfficeCounts offices;

    TallyReader(JdbcClient jdbc, OfficeCounts offices) {
        this.jdbc = jdbc;
        this.offices = offices;
    }

    /**
     * The counters of a selection, possibly of more questions than are asked for.
     *
     * @param questions names; null for all questions. Whole responses are always among them.
     * @param sight who of the selection is not counted
     */
    Counts read(Frame frame, Selection selection, @Nullable Collection<String> questions, Sight sight) {
        var campaign = frame.campaign().id();
        if (selection.audience() == Audience.OPD) {
            return selection.opd() == null
                    ? offices.together(campaign, frame.revision())
                    : offices.of(campaign, selection.opd(), questions);
        }
        var counts = new Counts();
        var left = sight.leftOut();
        jdbc.sql("""
                        SELECT question, item, aspect, value, state, sum(n) AS n, sum(total) AS total,
                            sum(total_of_squares) AS total_of_squares
                        FROM tally
                        WHERE campaign = :campaign AND audience = 'stakeholder' AND opd = ''
                          AND (CAST(:group AS text) IS NULL OR respondent_group = :group)
                          AND (CAST(:area AS text) IS NULL OR area = :area)
                          AND (CAST(:questions AS text[]) IS NULL OR question = '' OR question = ANY (CAST(:questions AS text[])))
                          AND (question, item, aspect, respondent_group, area) NOT IN (
                            SELECT * FROM unnest(CAST(:leftQuestions AS text[]), CAST(:leftItems AS text[]),
                                CAST(:leftAspects AS text[]), CAST(:leftGroups AS text[]), CAST(:leftAreas AS text[])))
                        GROUP BY question, item, aspect, value, state
                        """)
                .param("campaign", campaign)
                .param("group", selection.group())
                .param("area", selection.area())
                .param("leftQuestions", column(left, one -> one.series().question()))
                .param("leftItems", column(left, one -> one.series().item()))
                .param("leftAspects", column(left, one -> one.series().aspect()))
                .param("leftGroups", column(left, one -> one.place().group()))
                .param("leftAreas", column(left, one -> one.place().area()))
                .param("questions", questions == null ? null : questions.toArray(String[]::new))
                .query(row -> {
                    counts.add(series(row), row.getString("value"), row.getString("state"), moments(row));
                });
        return counts;
    }

    /**
     * How many stakeholders answered, by group and area.
     *
     * @param questions names; null for all questions. Whole responses are always among them.
     */
    Map<Series, People> people(UUID campaign, @Nullable Collection<String> questions) {
        var people = new HashMap<Series, People>();
        jdbc.sql("""
                        SELECT question, item, aspect, state, respondent_group, area, sum(n) AS n
                        FROM tally
                        WHERE campaign = :campaign AND audience = 'stakeholder' AND opd = '' AND value = ''
                          AND (CAST(:questions AS text[]) IS NULL OR question = '' OR question = ANY (CAST(:questions AS text[])))
                        GROUP BY question, item, aspect, state, respondent_group, area
                        HAVING sum(n) <> 0
                        """)
                .param("campaign", campaign)
                .param("questions", questions == null ? null : questions.toArray(String[]::new))
                .query(row -> {
                    people.computeIfAbsent(series(row), series -> new People(new HashMap<>()))
                            .byState()
                            .computeIfAbsent(row.getString("state"), state -> new HashMap<>())
                            .merge(
                                    new Disclosure.Cell(row.getString("respondent_group"), row.getString("area")),
                                    row.getLong("n"),
                                    Long::sum);
                });
        return people;
    }

    /** How many stakeholders have answered, by campaign. */
    Map<UUID, Long> stakeholders(Collection<UUID> campaigns) {
        var counts = new HashMap<UUID, Long>();
        jdbc.sql("""
                        SELECT campaign, sum(n) AS n FROM tally
                        WHERE campaign = ANY (CAST(:campaigns AS uuid[])) AND audience = 'stakeholder' AND opd = ''
                          AND question = '' AND state <> 'returned'
                        GROUP BY campaign
                        """)
                .param("campaigns", campaigns.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getObject("campaign", UUID.class), row.getLong("n"));
                });
        return counts;
    }

    private static String[] column(List<Sight.LeftOut> left, Function<Sight.LeftOut, String> part) {
        return left.stream().map(part).toArray(String[]::new);
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(row.getString("question"), row.getString("item"), row.getString("aspect"));
    }

    private static Moments moments(ResultSet row) throws SQLException {
        return new Moments(row.getLong("n"), row.getBigDecimal("total"), row.getBigDecimal("total_of_squares"));
    }
}
