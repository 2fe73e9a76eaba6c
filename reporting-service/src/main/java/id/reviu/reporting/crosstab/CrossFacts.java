package id.reviu.reporting.crosstab;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.statistics.Disclosure;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Counts pairs of answers in the facts. */
@Repository
class CrossFacts {

    /** How many people of one place said the same to both questions. */
    record CrossFact(Disclosure.Cell place, boolean verified, Profile profile, long n) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CrossFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Who answered both; of questions in a repeat, each entry is counted. */
    List<CrossFact> of(UUID campaign, Audience audience, Axis.AskedAxis row, Axis.AskedAxis column) {
        var repeat = row.repeat() == null ? column.repeat() : row.repeat();
        return jdbc
                .sql("""
                        SELECT respondent_group, area, state, first, second, count(*) AS n
                        FROM (
                            SELECT respondent_group, area, state,
                                (CASE WHEN :firstRepeats THEN entry.value ELSE answers END) #> CAST(:first AS text[]) AS first,
                                (CASE WHEN :secondRepeats THEN entry.value ELSE answers END) #> CAST(:second AS text[]) AS second
                            FROM response
                            CROSS JOIN LATERAL jsonb_array_elements(
                                CASE WHEN CAST(:repeat AS text) IS NULL THEN '[{}]'
                                     WHEN jsonb_typeof(answers -> :repeat) = 'array' THEN answers -> :repeat
                                     ELSE '[]' END) AS entry (value)
                            WHERE campaign = :campaign AND audience = :audience AND counted AND state IN ('submitted', 'verified')
                        ) AS pair
                        WHERE first IS NOT NULL AND second IS NOT NULL
                        GROUP BY respondent_group, area, state, first, second
                        """)
                .param("campaign", campaign)
                .param("audience", audience.code())
                .param("repeat", repeat)
                .param("firstRepeats", row.repeat() != null)
                .param("secondRepeats", column.repeat() != null)
                .param("first", row.path().toArray(String[]::new))
                .param("second", column.path().toArray(String[]::new))
                .query((found, number) -> new CrossFact(
                        new Disclosure.Cell(found.getString("respondent_group"), found.getString("area")),
                        Basis.VERIFIED.counts(found.getString("state")),
                        new Profile(
                                row.bits(json.readTree(found.getString("first"))),
                                column.bits(json.readTree(found.getString("second")))),
                        found.getLong("n")))
                .list()
                .stream()
                .filter(fact -> fact.profile().rows() != 0 && fact.profile().columns() != 0)
                .toList();
    }

    /** Everybody of a place, who said nothing yet. */
    static List<CrossFact> of(Map<Disclosure.Cell, Disclosure.Heads> people) {
        return people.entrySet().stream()
                .flatMap(place -> List.of(
                        new CrossFact(
                                place.getKey(),
                                false,
                                new Profile(0, 0),
                                place.getValue().waiting()),
                        new CrossFact(
                                place.getKey(),
                                true,
                                new Profile(0, 0),
                                place.getValue().verified()))
                        .stream())
                .filter(fact -> fact.n() > 0)
                .toList();
    }
}
