package id.reviu.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.ReviuTest;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Definitions;
import id.reviu.reporting.reference.PublishedQuestionnaire;
import id.reviu.reporting.reference.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts and counters stay true to each other whatever the order and number of times in which events come. */
@ReviuTest
class ResponseLedgerIT {

    private final ResponseLedger ledger;
    private final OfficeCounts offices;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    ResponseLedgerIT(
            ResponseLedger ledger,
            OfficeCounts offices,
            Changes changes,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.ledger = ledger;
        this.offices = offices;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Everything that ever happened in a campaign, in the order in which it happened. */
    private record History(
            UUID campaign, List<PublishedQuestionnaire> questionnaires, List<Response> responses, List<UUID> removed) {

        static History of(long seed) {
            var kediri = new Kediri(seed);
            var random = new Random(seed);
            var campaign = kediri.id();
            var versions = Map.of(Audience.OPD, kediri.id(), Audience.STAKEHOLDER, kediri.id());
            var responses = new ArrayList<Response>();
            var removed = new ArrayList<UUID>();
            for (int i = 0; i < 30; i++) {
                var audience = i % 3 == 0 ? Audience.OPD : Audience.STAKEHOLDER;
                var id = kediri.id();
                var opd = kediri.one(Kediri.OPDS);
                for (int version = 1; version <= 1 + random.nextInt(4); version++) {
                    responses.add(kediri.response(
                            id, version, campaign, Objects.requireNonNull(versions.get(audience)), audience, opd));
                }
                if (random.nextInt(10) == 0) {
                    removed.add(id);
                }
            }
            var questionnaires = versions.entrySet().stream()
                    .map(version -> Kediri.questionnaire(version.getValue(), version.getKey()))
                    .toList();
            return new History(campaign, questionnaires, responses, removed);
        }

        /** The last state of each response. */
        Collection<Response> ends() {
            var ends = new HashMap<UUID, Response>();
            responses.forEach(
                    response -> ends.merge(response.id(), response, (a, b) -> a.version() > b.version() ? a : b));
            ends.keySet().removeAll(removed);
            return ends.values();
        }
    }

    static List<Long> seeds() {
        return IntStream.range(0, 8).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyScheduleEndsInTheSameFigures(long seed) {
        var history = History.of(1_000 + seed);
        var random = new Random(seed);
        var events = new ArrayList<>(history.responses());
        // some come twice, and everything comes in any order
        history.responses().stream().filter(response -> random.nextInt(3) == 0).forEach(events::add);
        Collections.shuffle(events, random);
        var batches = batches(events, random);
        var firstArrival = random.nextInt(batches.size() + 1);
        var secondArrival = random.nextInt(batches.size() + 1);
        for (int i = 0; i <= batches.size(); i++) {
            if (i == firstArrival) {
                inTransaction(
                        () -> ledger.takeQuestionnaires(history.questionnaires().subList(0, 1)));
            }
            if (i == secondArrival) {
                inTransaction(() -> ledger.takeQuestionnaires(history.questionnaires()));
            }
            if (i < batches.size()) {
                take(batches.get(i));
            }
        }
        inTransaction(() -> ledger.take(List.of(), history.removed()));
        isTrueToTheFacts(history);

        // read again from the beginning
        take(history.responses());
        inTransaction(() -> ledger.takeQuestionnaires(history.questionnaires()));
        inTransaction(() -> ledger.take(List.of(), history.removed()));
        isTrueToTheFacts(history);
    }

    @Test
    void severalConsumersAtOnceEndInTheSameFigures() throws Exception {
        var history = History.of(99);
        var byPartition = history.responses().stream()
                .collect(Collectors.groupingBy(
                        response -> Math.floorMod(response.id().hashCode(), 4)));
        var work = new ArrayList<Callable<Void>>();
        byPartition
                .values()
                .forEach(partition -> work.add(() -> {
                    for (var batch : batches(partition, new Random(partition.size()))) {
                        take(batch);
                        take(batch);
                    }
                    return null;
                }));
        work.add(() -> {
            inTransaction(() -> ledger.takeQuestionnaires(history.questionnaires()));
            return null;
        });
        try (var consumers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : consumers.invokeAll(work)) {
                done.get();
            }
        }
        inTransaction(() -> ledger.take(List.of(), history.removed()));
        isTrueToTheFacts(history);
    }

    @Test
    void aReturnedResponseIsInNoFigureUntilItIsSubmittedAgain() {
        var kediri = new Kediri(7);
        var campaign = kediri.id();
        var version = kediri.id();
        var id = kediri.id();
        inTransaction(() -> ledger.takeQuestionnaires(List.of(Kediri.questionnaire(version, Audience.OPD))));
        var submitted = with(kediri.response(id, 1, campaign, version, Audience.OPD, "dinkes"), 1, "submitted");
        take(List.of(submitted));
        assertThat(answered(campaign, "lama_kerja")).isEqualTo(1);
        take(List.of(with(submitted, 2, "returned")));
        assertThat(answered(campaign, "lama_kerja")).isZero();
        assertThat(texts(campaign)).isZero();
        take(List.of(with(submitted, 3, "verified")));
        assertThat(answered(campaign, "lama_kerja")).isEqualTo(1);
        assertThat(texts(campaign)).isPositive();
    }

    @Test
    void aRemovedResponseNeverComesBack() {
        var kediri = new Kediri(8);
        var campaign = kediri.id();
        var version = kediri.id();
        inTransaction(() -> ledger.takeQuestionnaires(List.of(Kediri.questionnaire(version, Audience.OPD))));
        var response = with(kediri.response(kediri.id(), 1, campaign, version, Audience.OPD, "dinkes"), 1, "submitted");
        take(List.of(response));
        inTransaction(() -> ledger.take(List.of(), List.of(response.id())));
        take(List.of(with(response, 2, "verified")));
        assertThat(answered(campaign, "lama_kerja")).isZero();
        assertThat(jdbcAll("SELECT count(*) FROM response WHERE campaign = ? AND answers = '{}'", campaign))
                .isEqualTo(1);
    }

    @Test
    void keepsAResponseUntilItsQuestionnaireComes() {
        var kediri = new Kediri(9);
        var campaign = kediri.id();
        var version = kediri.id();
        take(List.of(with(kediri.response(kediri.id(), 1, campaign, version, Audience.OPD, "dinkes"), 1, "submitted")));
        assertThat(answered(campaign, "lama_kerja")).isZero();
        inTransaction(() -> ledger.takeQuestionnaires(List.of(Kediri.questionnaire(version, Audience.OPD))));
        assertThat(answered(campaign, "lama_kerja")).isEqualTo(1);
    }

    private static Response with(Response response, long version, String state) {
        return new Response(
                response.id(),
                version,
                response.campaign(),
                response.audience(),
                response.questionnaireVersion(),
                response.assignment(),
                response.opd(),
                response.group(),
                response.area(),
                state,
                response.simulated(),
                response.answers(),
                response.submittedAt(),
                response.submittedBy(),
                response.verifiedAt(),
                response.verifiedBy());
    }

    private static List<List<Response>> batches(List<Response> events, Random random) {
        var batches = new ArrayList<List<Response>>();
        for (int from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + random.nextInt(12));
            batches.add(events.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** As the listener does: of each response the highest version of the batch. */
    private void take(List<Response> batch) {
        var latest = new HashMap<UUID, Response>();
        batch.forEach(response -> latest.merge(response.id(), response, (a, b) -> a.version() >= b.version() ? a : b));
        inTransaction(() -> ledger.take(latest.values(), List.of()));
    }

    private void inTransaction(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (TransientDataAccessException again) {
                // as the listener would; but locks are taken in one order, so it must not come to this
                assertThat(attempt).as("deadlocks").isZero();
            }
        }
    }

    private long answered(UUID campaign, String question) {
        return together(campaign).answered(Series.of(question), Basis.SUBMITTED).n();
    }

    private long revision(UUID campaign) {
        return changes.revision(Change.Kind.CAMPAIGN, campaign.toString())
                .map(Changes.Revision::number)
                .orElse(0L);
    }

    private Counts together(UUID campaign) {
        return Objects.requireNonNull(transaction.execute(status -> offices.together(campaign, revision(campaign))));
    }

    private long texts(UUID campaign) {
        return jdbcAll("SELECT count(*) FROM free_text WHERE campaign = ?", campaign);
    }

    private long jdbcAll(String sql, UUID campaign) {
        var result = transaction.execute(
                status -> jdbc.sql(sql).param(campaign).query(Long.class).single());
        return result == null ? -1 : result;
    }

    /** Counters against a straight count of the last states, and against SQL over the kept facts that knows nothing of counters. */
    private void isTrueToTheFacts(History history) {
        var expected = new Deltas();
        var questionnaires = history.questionnaires().stream()
                .collect(Collectors.toMap(PublishedQuestionnaire::id, ResponseLedgerIT::questions));
        history.ends().stream()
                .filter(response -> response.audience() == Audience.STAKEHOLDER)
                .forEach(response -> AnswerCounter.count(
                        response,
                        Objects.requireNonNull(questionnaires.get(response.questionnaireVersion())),
                        expected::add));
        var straight = new HashMap<String, String>();
        expected.sorted()
                .forEach(change -> straight.put(
                        line(change.getKey()),
                        "%d %s %s"
                                .formatted(
                                        change.getValue().n(),
                                        change.getValue()
                                                .total()
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        change.getValue()
                                                .totalOfSquares()
                                                .stripTrailingZeros()
                                                .toPlainString())));
        assertThat(counters(history.campaign())).isEqualTo(straight);
        transaction.executeWithoutResult(status -> {
            for (var check : PLAIN_COUNTS.entrySet()) {
                assertThat(jdbc.sql(check.getValue())
                                .param("campaign", history.campaign())
                                .query(Long.class)
                                .single())
                        .as(check.getKey())
                        .isZero();
            }
        });
        officesAreTrueToTheFacts(history.campaign());
    }

    /** What is counted when it is asked for, against SQL that knows nothing of how. */
    private void officesAreTrueToTheFacts(UUID campaign) {
        var counts = together(campaign);
        for (var basis : Basis.values()) {
            var states = List.of("submitted", "verified").stream()
                    .filter(basis::counts)
                    .toArray(String[]::new);
            var chosen = new HashMap<>(counts.values(Series.of("lama_kerja"), basis));
            chosen.values().removeIf(number -> number == 0);
            assertThat(chosen)
                    .as("single choice of all offices, %s", basis)
                    .containsExactlyInAnyOrderEntriesOf(plain(CHOICES_OF_OFFICES, campaign, states));
            assertThat(counts.answered(Series.of("efisien"), basis))
                    .as("a criterion over all programmes, %s", basis)
                    .satisfies(moments -> assertThat(
                                    Map.of(String.valueOf(moments.total().intValueExact()), moments.n()))
                            .isEqualTo(plain(CRITERION_OF_OFFICES, campaign, states)));
            assertThat(counts.answered(Series.RESPONSES, basis).n())
                    .as("responses of offices, %s", basis)
                    .isEqualTo(plain(RESPONSES_OF_OFFICES, campaign, states).get("all"));
        }
    }

    private Map<String, Long> plain(String sql, UUID campaign, String[] states) {
        var found = new HashMap<String, Long>();
        transaction.executeWithoutResult(status -> jdbc.sql(sql)
                .param("campaign", campaign)
                .param("states", states)
                .query(row -> {
                    found.put(row.getString(1), row.getLong(2));
                }));
        return found;
    }

    private static final String CHOICES_OF_OFFICES = """
            SELECT answers ->> 'lama_kerja', count(*) FROM response
            WHERE campaign = :campaign AND audience = 'opd' AND state = ANY (:states) AND jsonb_exists(answers, 'lama_kerja')
            GROUP BY 1
            """;
    private static final String CRITERION_OF_OFFICES = """
            SELECT coalesce(sum((entry ->> 'efisien')::int), 0), count(*) FROM response, jsonb_array_elements(answers -> 'program') entry
            WHERE campaign = :campaign AND audience = 'opd' AND state = ANY (:states) AND jsonb_exists(entry, 'efisien')
            """;
    private static final String RESPONSES_OF_OFFICES = """
            SELECT 'all', count(*) FROM response
            WHERE campaign = :campaign AND audience = 'opd' AND state = ANY (:states)
            """;

    /** Each counts the lines in which a plain GROUP BY over the answers and the counters differ. */
    private static final Map<String, String> PLAIN_COUNTS = Map.of(
            "satisfaction by group and area",
            """
            SELECT count(*) FROM (
                SELECT respondent_group, area, state, unsur.key AS item, count(*) AS n, sum(unsur.value::numeric) AS total,
                    sum(unsur.value::numeric ^ 2) AS squares
                FROM response, jsonb_each_text(answers -> 'ikm') unsur
                WHERE campaign = :campaign AND audience = 'stakeholder' AND state IN ('submitted', 'verified')
                GROUP BY 1, 2, 3, 4) plain
            FULL JOIN (SELECT respondent_group, area, state, item, n, total, total_of_squares FROM tally
                WHERE campaign = :campaign AND question = 'ikm' AND item <> '' AND value = '' AND n <> 0) kept
            USING (respondent_group, area, state, item)
            WHERE plain.n IS DISTINCT FROM kept.n OR plain.total <> kept.total OR plain.squares <> kept.total_of_squares
            """,
            "responses by state",
            """
            SELECT count(*) FROM (
                SELECT audience, state, count(*) AS n FROM response
                WHERE campaign = :campaign AND audience = 'stakeholder' AND state <> 'removed' GROUP BY 1, 2) plain
            FULL JOIN (SELECT audience, state, sum(n) AS n FROM tally
                WHERE campaign = :campaign AND question = '' GROUP BY 1, 2 HAVING sum(n) <> 0) kept
            USING (audience, state) WHERE plain.n IS DISTINCT FROM kept.n
            """,
            "facts that are not counted",
            "SELECT count(*) FROM response WHERE campaign = :campaign AND NOT counted AND state <> 'removed'");

    private Map<String, String> counters(UUID campaign) {
        var counters = new HashMap<String, String>();
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "SELECT * FROM tally WHERE campaign = ? AND (n <> 0 OR total <> 0)")
                .param(campaign)
                .query(row -> {
                    counters.put(
                            line(new TallyKey(
                                    campaign,
                                    row.getString("audience"),
                                    row.getString("opd"),
                                    row.getString("respondent_group"),
                                    row.getString("area"),
                                    row.getString("question"),
                                    row.getString("entry"),
                                    row.getString("item"),
                                    row.getString("aspect"),
                                    row.getString("state"),
                                    row.getString("value"))),
                            "%d %s %s"
                                    .formatted(
                                            row.getLong("n"),
                                            row.getBigDecimal("total")
                                                    .stripTrailingZeros()
                                                    .toPlainString(),
                                            row.getBigDecimal("total_of_squares")
                                                    .stripTrailingZeros()
                                                    .toPlainString()));
                }));
        return counters;
    }

    private static String line(TallyKey key) {
        return String.join(
                "|",
                key.audience(),
                key.opd(),
                key.group(),
                key.area(),
                key.question(),
                key.entry(),
                key.item(),
                key.aspect(),
                key.state(),
                key.value());
    }

    private static Questionnaire questions(PublishedQuestionnaire published) {
        return new Questionnaire(
                published.id(),
                published.questionnaire(),
                published.number(),
                published.title(),
                Definitions.questions(published.definition()));
    }
}
