package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.suite.RunningSuite.PartFigures;
import id.reviu.local.demo.Api;
import id.reviu.local.demo.SignIn;
import id.reviu.local.home.Home;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Everything about the running suite in one run on one machine. */
public final class SuiteBenchmark {
    private static final Set<String> SERVICES =
            Set.of("gateway", "survey-service", "masterplan-service", "reporting-service");

    private final Path project;
    private final Plan plan;
    private final Report report = new Report();
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Prepares a run.
     *
     * @param project the project's folder, in which the suite is built
     * @param quick whether to do just enough to see that it works
     */
    public SuiteBenchmark(Path project, boolean quick) {
        this.project = project;
        this.plan = quick ? Plan.quick() : Plan.full();
    }

    /** Measures and tells. */
    public Report run() throws IOException, InterruptedException, SQLException {
        report.heading(1, "The suite under load")
                .paragraph(Machine.sentence() + " Load average before: " + Machine.load() + ".");
        try (var suite = new RunningSuite(new Home(project, project.resolve("target/bench")))) {
            suite.close();
            var resting = startQuickly(suite);
            suite.up("--throughput");
            var loaded = underLoad(suite);
            tellParts(resting, loaded);
        }
        return report;
    }

    /** The first start loads the demo city and writes down the classes; what counts is the second, as every day's. */
    private static Map<String, PartFigures> startQuickly(RunningSuite suite) throws IOException, InterruptedException {
        suite.up("--fresh");
        suite.down();
        suite.up();
        var figures = suite.parts();
        suite.down();
        return figures;
    }

    private Map<String, PartFigures> underLoad(RunningSuite suite)
            throws IOException, InterruptedException, SQLException {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            var signIn = new SignIn(suite.keycloak(), client, json);
            var sender = new Sender(client, signIn);
            var maker = new WorkMaker(new Api(suite.gateway(), signIn, client, json), json);
            say("Makes campaigns for " + plan.submissions() + " submissions.");
            var work = maker.make(plan.submissions());
            var like = work.stream().limit(500).toList();
            var rates = submissions(suite, sender, signIn, work, like);
            var after = suite.parts();
            freshness(suite, sender, signIn, client, maker, rates);
            return after;
        }
    }

    /** @return the median of submissions a second through the gateway */
    private double submissions(
            RunningSuite suite, Sender sender, SignIn signIn, Queue<Submission> work, List<Submission> like)
            throws SQLException, IOException, InterruptedException {
        var officers = like.stream().map(Submission::officer).collect(Collectors.toSet());
        List<Round> through = new ArrayList<>();
        List<Round> direct = new ArrayList<>();
        List<Round> alone = new ArrayList<>();
        say("Warms up.");
        officers.forEach(signIn::token);
        round(sender, suite.survey(), take(work, plan.warmUp()));
        round(sender, suite.gateway(), take(work, plan.warmUp()));
        var load = Machine.load();
        try (var rest = new Rest(suite);
                var database = new DatabaseAlone(suite, project, json, plan.connections())) {
            Round.run(database.prepare(like, plan.databaseRows()), plan.clients(), database::keep);
            for (var number = 1; number <= plan.rounds(); number++) {
                prepare(rest, officers, signIn);
                through.add(tell("gateway", round(sender, suite.gateway(), take(work, plan.perRound()))));
                prepare(rest, officers, signIn);
                direct.add(tell("survey-service", round(sender, suite.survey(), take(work, plan.perRound()))));
                prepare(rest, officers, signIn);
                var rows = database.prepare(like, plan.databaseRows());
                alone.add(tell("PostgreSQL", Round.run(rows, plan.clients(), database::keep)));
            }
        }
        tellSubmissions(through, direct, alone, load);
        return Round.perSecond(through).median();
    }

    private static void prepare(Rest rest, Set<String> officers, SignIn signIn)
            throws SQLException, InterruptedException {
        rest.await();
        officers.forEach(signIn::token);
    }

    private Round round(Sender sender, String target, List<Submission> work) {
        return Round.run(work, plan.clients(), submission -> sender.submit(target, submission) == 200);
    }

    private static Round tell(String where, Round round) {
        say(String.format(Locale.ROOT, "%-15s %,8.0f a second, %d errors", where, round.perSecond(), round.errors()));
        return round;
    }

    private void tellSubmissions(List<Round> through, List<Round> direct, List<Round> alone, String load) {
        var top = Round.perSecond(alone).median();
        var straight = Round.perSecond(direct).median();
        report.heading(2, "Submissions of the OPD questionnaire")
                .paragraph(String.format(
                        Locale.ROOT,
                        "`PUT /api/survey/responses/{id}/submission` with all answers (about 2 kB), each of its own "
                                + "assignment, by %d clients that each wait for the answer, after %,d submissions to warm up. "
                                + "Rounds of %,d submissions (%,d transactions on PostgreSQL alone) take turns, each when the suite "
                                + "has come to rest. "
                                + "Everything, the clients included, shares the machine. Bearer tokens of the 29 officers; "
                                + "the gateway's limit of 50 requests a second a person is lifted by configuration. "
                                + "Load average when the rounds began: %s.",
                        plan.clients(),
                        2 * plan.warmUp(),
                        plan.perRound(),
                        plan.databaseRows(),
                        load))
                .columns("", "a second, median", "lowest–highest", "p50 ms", "p99 ms", "errors", "of the row below");
        tellRow("through the gateway", through, straight);
        tellRow("survey-service directly", direct, top);
        tellRow("PostgreSQL alone", alone, Double.NaN);
        report.end()
                .paragraph("PostgreSQL alone: the statements of a submission with the same rows, policies, indexes and "
                        + "outbox, by JDBC in one transaction each, on the suite's own server over "
                        + plan.connections() + " connections while the rest of the suite is idle; without the relay, "
                        + "which reads and deletes the outbox again.");
    }

    private void tellRow(String what, List<Round> rounds, double below) {
        var perSecond = Round.perSecond(rounds);
        report.row(
                what,
                String.format(Locale.ROOT, "%,.0f", perSecond.median()),
                perSecond.range(),
                String.format(Locale.ROOT, "%.1f", Round.millis(rounds, 0.5)),
                String.format(Locale.ROOT, "%.1f", Round.millis(rounds, 0.99)),
                Integer.toString(Round.errors(rounds)),
                Double.isNaN(below) ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * perSecond.median() / below));
    }

    private void freshness(
            RunningSuite suite, Sender sender, SignIn signIn, HttpClient client, WorkMaker maker, double rate)
            throws InterruptedException, SQLException {
        var half = rate / 2;
        var number = (int) Math.ceil(half * plan.freshnessSeconds());
        say("Makes campaigns for " + number + " submissions at " + Math.round(half) + " a second.");
        var all = maker.make(number);
        var work = new ArrayDeque<>(take(all, number));
        try (var rest = new Rest(suite)) {
            prepare(rest, work.stream().map(Submission::officer).collect(Collectors.toSet()), signIn);
        }
        var load = Machine.load();
        var seen = new Freshness(sender, suite.gateway(), new Api(suite.reporting(), signIn, client, json))
                .probe(work, half);
        say(String.format(
                Locale.ROOT,
                "freshness p99 %.0f ms of %d",
                seen.served().quantile(0.99),
                seen.served().size()));
        report.heading(2, "Freshness")
                .paragraph(String.format(
                        Locale.ROOT,
                        "From the acknowledgement of a submission to its sender until "
                                + "`GET /api/reporting/campaigns/{id}/progress` shows it, asked every 5 ms, while %.0f "
                                + "submissions a second come in through the gateway (half of the above) for %d s. Load average when it "
                                + "began: %s.",
                        seen.perSecond(),
                        plan.freshnessSeconds(),
                        load))
                .columns("", "number", "p50 ms", "p99 ms", "longest ms", "errors")
                .row(
                        "acknowledged → served",
                        Integer.toString(seen.served().size()),
                        String.format(Locale.ROOT, "%.0f", seen.served().quantile(0.5)),
                        String.format(Locale.ROOT, "%.0f", seen.served().quantile(0.99)),
                        String.format(Locale.ROOT, "%.0f", seen.served().quantile(1)),
                        Integer.toString(seen.errors()))
                .row(
                        "sent → acknowledged",
                        Integer.toString(seen.submitted().size()),
                        String.format(Locale.ROOT, "%.0f", seen.submitted().quantile(0.5)),
                        String.format(Locale.ROOT, "%.0f", seen.submitted().quantile(0.99)),
                        String.format(Locale.ROOT, "%.0f", seen.submitted().quantile(1)),
                        "")
                .end();
    }

    private void tellParts(Map<String, PartFigures> resting, Map<String, PartFigures> loaded) {
        report.heading(2, "Start-up and memory")
                .paragraph(
                        "Resident memory as the launcher reports it; pages that PostgreSQL's processes share count once. "
                                + "*Everyday*: the second start of `./reviu up`, all parts starting together, with memory right after it. "
                                + "*Under load*: `./reviu up --throughput`, with memory after the submissions above.")
                .columns("part", "everyday start, s", "everyday, MB", "start for load, s", "under load, MB");
        resting.forEach(
                (part, figures) -> row(part.equals("reviu") ? "launcher, all parts" : part, figures, loaded.get(part)));
        report.row("the four services together", "", services(resting), "", services(loaded))
                .end();
    }

    private void row(String part, PartFigures everyday, @org.jspecify.annotations.Nullable PartFigures load) {
        report.row(
                part,
                seconds(everyday),
                megabytes(everyday.bytes()),
                load == null ? "" : seconds(load),
                load == null ? "" : megabytes(load.bytes()));
    }

    private static String services(Map<String, PartFigures> parts) {
        return megabytes(Stream.of(parts)
                .flatMap(all -> all.entrySet().stream())
                .filter(part -> SERVICES.contains(part.getKey()))
                .mapToLong(part -> part.getValue().bytes())
                .sum());
    }

    private static String seconds(PartFigures figures) {
        return String.format(Locale.ROOT, "%.1f", figures.millis() / 1e3);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.0f", bytes / 1e6);
    }

    private static List<Submission> take(Queue<Submission> work, int number) {
        return Stream.generate(work::remove).limit(number).toList();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
