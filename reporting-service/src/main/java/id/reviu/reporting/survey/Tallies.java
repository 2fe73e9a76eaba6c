package id.reviu.reporting.survey;

import id.reviu.reporting.statistics.Moments;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters. */
@Repository
class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves the counters, in one statement that locks them in their order. */
    void apply(Deltas deltas) {
        var changes = deltas.sorted();
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO tally (campaign, audience, opd, respondent_group, area, question, entry, item, aspect,
                            state, value, n, total, total_of_squares)
                        SELECT * FROM unnest(
                            CAST(:campaign AS uuid[]), CAST(:audience AS text[]), CAST(:opd AS text[]),
                            CAST(:group AS text[]), CAST(:area AS text[]), CAST(:question AS text[]),
                            CAST(:entry AS text[]), CAST(:item AS text[]), CAST(:aspect AS text[]),
                            CAST(:state AS text[]), CAST(:value AS text[]), CAST(:n AS bigint[]),
                            CAST(:total AS numeric[]), CAST(:totalOfSquares AS numeric[]))
                        ON CONFLICT (campaign, audience, opd, respondent_group, area, question, entry, item, aspect, state, value)
                        DO UPDATE SET n = tally.n + excluded.n, total = tally.total + excluded.total,
                            total_of_squares = tally.total_of_squares + excluded.total_of_squares
                        """)
                .param("campaign", keys(changes, key -> key.campaign().toString()))
                .param("audience", keys(changes, TallyKey::audience))
                .param("opd", keys(changes, TallyKey::opd))
                .param("group", keys(changes, TallyKey::group))
                .param("area", keys(changes, TallyKey::area))
                .param("question", keys(changes, TallyKey::question))
                .param("entry", keys(changes, TallyKey::entry))
                .param("item", keys(changes, TallyKey::item))
                .param("aspect", keys(changes, TallyKey::aspect))
                .param("state", keys(changes, TallyKey::state))
                .param("value", keys(changes, TallyKey::value))
                .param("n", sums(changes, sum -> String.valueOf(sum.n())))
                .param("total", sums(changes, sum -> sum.total().toPlainString()))
                .param(
                        "totalOfSquares",
                        sums(changes, sum -> sum.totalOfSquares().toPlainString()))
                .update();
    }

    private static String[] keys(List<Map.Entry<TallyKey, Moments>> changes, Function<TallyKey, String> part) {
        return changes.stream().map(change -> part.apply(change.getKey())).toArray(String[]::new);
    }

    private static String[] sums(List<Map.Entry<TallyKey, Moments>> changes, Function<Moments, String> part) {
        return changes.stream().map(change -> part.apply(change.getValue())).toArray(String[]::new);
    }
}
