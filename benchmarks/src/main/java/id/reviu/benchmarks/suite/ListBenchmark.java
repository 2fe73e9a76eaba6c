package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.Sample;
import id.reviu.local.demo.Api;
import id.reviu.local.home.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** How long any page of a campaign's responses takes, in each filter and order that the screen offers. */
public final class ListBenchmark {
    private static final String ADMIN = "admin";
    private static final int RESPONSES = 1_000_000;
    private static final int FEW = 20_000;
    private static final int PAGES = 300;
    private static final int WARM_UP = 100;
    private static final int LIMIT = 50;
    private static final int DAYS = 30;
    private static final int SEED = 3;

    private final Path project;
    private final int responses;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Random random = new Random(SEED);

    /**
     * Prepares a run.
     *
     * @param project the project's folder, in which the suite is built
     * @param quick whether to do just enough to see that it works
     */
    public ListBenchmark(Path project, boolean quick) {
        this.project = project;
        this.responses = quick ? FEW : RESPONSES;
    }

    /** Measures and tells. */
    public Report run() throws IOException, InterruptedException, SQLException {
        var report = new Report()
                .heading(1, "Pages of a campaign's responses")
                .paragraph(Machine.sentence() + " Load average before: " + Machine.load() + ".");
        try (var suite = new RunningSuite(new Home(project, project.resolve("target/bench")))) {
            // what an earlier run may have left
            suite.close();
            Runtime.getRuntime().addShutdownHook(new Thread(suite::closeIfUp));
            suite.up("--fresh", "--no-demo");
            try (var load = new Load(suite, json)) {
                System.out.println("Makes " + responses + " responses.");
                tell(report, load.survey(), new ManyResponses(suite).make(responses));
            }
        }
        return report;
    }

    private void tell(Report report, Api api, UUID campaign) {
        report.paragraph(String.format(
                Locale.ROOT,
                "`GET /api/survey/responses` with %d of %,d responses of one campaign, straight from survey-service, one after the"
                        + " other: the first page, and %d pages that begin at random moments of the %d days in which the responses"
                        + " came. Milliseconds until the answer was read. Wanted: p95 below 100.",
                LIMIT,
                responses,
                PAGES,
                DAYS));
        report.columns("", "first page", "p50", "p95", "p99", "longest");
        for (var list : lists().entrySet()) {
            var path = "/api/survey/responses?campaign=" + campaign + "&limit=" + LIMIT + list.getValue();
            for (var page = 0; page < WARM_UP; page++) {
                api.get(ADMIN, path + somewhere());
            }
            var first = timed(api, path);
            var times = new long[PAGES];
            for (var page = 0; page < PAGES; page++) {
                times[page] = timed(api, path + somewhere());
            }
            var all = Sample.millis(times);
            report.row(
                    list.getKey(),
                    millis(first / 1e6),
                    millis(all.quantile(0.5)),
                    millis(all.quantile(0.95)),
                    millis(all.quantile(0.99)),
                    millis(all.quantile(1)));
        }
        report.end();
    }

    private Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        for (var order : new String[] {"latest", "earliest"}) {
            lists.put(order + " first", "&order=" + order);
            for (var state : new String[] {"submitted", "returned", "verified"}) {
                lists.put(order + " first, " + state, "&order=" + order + "&state=" + state);
            }
            lists.put(order + " first, of one OPD", "&order=" + order + "&opd=opd-" + responses / 2);
        }
        return lists;
    }

    /** A page that begins at any moment. */
    private String somewhere() {
        var at = Instant.now()
                .minus(Duration.ofSeconds(random.nextLong(Duration.ofDays(DAYS).toSeconds())))
                .truncatedTo(ChronoUnit.MICROS);
        return "&after=" + at + "_" + UUID.randomUUID();
    }

    private static long timed(Api api, String path) {
        var began = System.nanoTime();
        api.get(ADMIN, path);
        return System.nanoTime() - began;
    }

    private static String millis(double time) {
        return String.format(Locale.ROOT, "%.1f", time);
    }
}
