package id.reviu.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reads every table as somebody would who has a copy of the whole database, and looks for who answered what. */
@SurveyTest
class AnonymityIT {

    private static final int PEOPLE = 12;
    private static final List<Integer> ANSWERED = List.of(7, 2, 11, 4, 0, 9);
    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    private static final Pattern VALUE = Pattern.compile("[^(),\"{}\\\\: ]{6,}");

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    AnonymityIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** One row of whatever table, with what PostgreSQL keeps beside its columns. */
    private record Stored(String table, String content, String place, long writtenBy) {}

    private List<Stored> everything() {
        return transaction.execute(_ -> {
            var rows = new ArrayList<Stored>();
            var tables = jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
                    .query(String.class)
                    .list();
            for (var table : tables) {
                if (!jdbc.sql("SELECT has_table_privilege(current_user, :table, 'SELECT')")
                        .param("table", table)
                        .query(Boolean.class)
                        .single()) {
                    continue;
                }
                rows.addAll(jdbc.sql(
                                "SELECT t::text AS content, t.ctid::text AS place, t.xmin::text::bigint AS written_by FROM \""
                                        + table + "\" t")
                        .query((row, _) -> new Stored(
                                table, row.getString("content"), row.getString("place"), row.getLong("written_by")))
                        .list());
            }
            return rows;
        });
    }

    private static String email(int person) {
        return "orang" + person + "." + MARK + "@contoh.id";
    }

    private UUID answeredCampaign() {
        var campaign = city.planForStakeholders(false);
        var list = new StringBuilder("email,nama\n");
        for (int person = 0; person < PEOPLE; person++) {
            list.append(email(person)).append(",Orang ").append(person).append('\n');
        }
        var path = "/api/survey/campaigns/" + campaign + "/invitations";
        assertThat(city.admin()
                        .upload(path + "/import", "a.csv", list.toString().getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        city.openNow(campaign);
        for (var person : ANSWERED) {
            var id = city.admin().get(path + "?search=" + email(person)).string("/items/0/id");
            var url =
                    city.admin().get("/api/survey/invitations/" + id + "/link").string("/url");
            var link = "/api/survey/links/" + url.substring(url.lastIndexOf('/') + 1);
            assertThat(city.stranger().get(link).status()).isEqualTo(200);
            assertThat(city.stranger()
                            .put(
                                    link + "/responses/" + UUID.randomUUID(),
                                    "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\", \"saran\": \"%s\"}}"
                                            .formatted(advice(person)))
                            .status())
                    .isEqualTo(200);
        }
        return campaign;
    }

    private static String advice(int person) {
        return "saran-" + MARK + "-" + person;
    }

    @Test
    void findsNobodyByAnyValueThatTwoRowsShare() {
        var campaign = answeredCampaign();
        var rows = everything();

        var people = new HashMap<Integer, Set<String>>();
        var answers = new HashMap<Integer, Set<String>>();
        for (var row : rows) {
            for (int person = 0; person < PEOPLE; person++) {
                if (row.content().contains(email(person))) {
                    people.computeIfAbsent(person, _ -> new HashSet<>()).addAll(values(row));
                }
                if (row.content().contains(advice(person) + "\"")
                        || row.content().contains(advice(person) + "\\\"")) {
                    answers.computeIfAbsent(person, _ -> new HashSet<>()).addAll(values(row));
                }
            }
        }
        assertThat(people).hasSize(PEOPLE);
        assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(ANSWERED);

        // Whatever leads from a person's rows to an answer's rows leads from everybody's rows to it just as well.
        for (var answer : answers.entrySet()) {
            var ways = new HashMap<Integer, Set<String>>();
            people.forEach((person, values) -> {
                var shared = new HashSet<>(values);
                shared.retainAll(answer.getValue());
                ways.put(person, shared);
            });
            assertThat(new HashSet<>(ways.values()))
                    .as("ways from people to answer %d of %s", answer.getKey(), campaign)
                    .hasSize(1);
        }
    }

    private static Set<String> values(Stored row) {
        var values = new HashSet<String>();
        var found = VALUE.matcher(row.content());
        while (found.find()) {
            values.add(found.group());
        }
        return values;
    }

    @Test
    void findsNobodyByTheTransactionOrTheOrderInWhichRowsWereWritten() {
        var campaign = answeredCampaign();
        var rows = everything();

        var invitations = rows.stream()
                .filter(row -> row.table().equals("invitation") && row.content().contains(campaign.toString()))
                .toList();
        assertThat(invitations).hasSize(PEOPLE);
        assertThat(invitations.stream().map(Stored::writtenBy).distinct())
                .as("all were written by the import, none when its link was opened or used")
                .hasSize(1);
        var lists = rows.stream()
                .filter(row ->
                        row.table().equals("invitation_list") && row.content().contains(campaign.toString()))
                .toList();
        assertThat(lists).as("one row keeps everybody's marks").hasSize(1);

        var writers = writersOfAnswers(rows);
        var others = rows.stream()
                .filter(row -> writers.contains(row.writtenBy()))
                .map(Stored::table)
                .distinct();
        assertThat(others)
                .as("written together with an answer: nothing that is one person's")
                .isSubsetOf("response", "outbox", "invitation_list");
    }

    private static Set<Long> writersOfAnswers(List<Stored> rows) {
        var writers = new HashSet<Long>();
        rows.stream()
                .filter(row -> row.table().equals("response") && row.content().contains("saran-" + MARK))
                .forEach(row -> writers.add(row.writtenBy()));
        assertThat(writers).isNotEmpty();
        return writers;
    }

    @Test
    void keepsOfAnAnswerTheDayAlone() {
        var campaign = answeredCampaign();

        List<Map<String, Object>> times = transaction.execute(
                _ -> jdbc.sql("""
                        SELECT extract(epoch FROM saved_at AT TIME ZONE 'Asia/Jakarta')::bigint % 86400 AS saved,
                               extract(epoch FROM submitted_at AT TIME ZONE 'Asia/Jakarta')::bigint % 86400 AS submitted
                        FROM response WHERE campaign = :campaign
                        """).param("campaign", campaign).query().listOfRows());

        assertThat(times)
                .hasSize(ANSWERED.size())
                .allSatisfy(row -> assertThat(row.values()).containsOnly(0L));
    }

    @Test
    void tellsTheAdministratorNoMoreThanThatSomebodyAnswered() {
        var campaign = answeredCampaign();

        var item = city.admin()
                .get("/api/survey/campaigns/" + campaign + "/invitations?state=answered&limit=1")
                .body()
                .at("/items/0");

        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "email",
                        "group",
                        "area",
                        "language",
                        "state",
                        "sentAt",
                        "reminders",
                        "bounceReason");
        assertThat(item.path("sentAt").isNull()).isTrue();
    }
}
