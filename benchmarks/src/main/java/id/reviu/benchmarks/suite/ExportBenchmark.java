package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.Sample;
import id.reviu.local.demo.Api;
import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long a large campaign takes to be exported in each format, beside PostgreSQL's own COPY of the same rows. */
public final class ExportBenchmark {
    private static final String ADMIN = "admin";
    private static final String SERVICE = "survey-service";
    private static final List<String> FORMATS = List.of("csv", "xlsx", "spss", "r", "jsonl");
    private static final int RESPONSES = 132_229;
    private static final int FEW = 2_000;
    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final double MEGABYTE = 1 << 20;

    private final Path project;
    private final int responses;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Prepares a run.
     *
     * @param project the project's folder, in which the suite is built
     * @param quick whether to do just enough to see that it works
     */
    public ExportBenchmark(Path project, boolean quick) {
        this.project = project;
        this.responses = quick ? FEW : RESPONSES;
    }

    /** What was seen of one way to write the rows. */
    private static final class Seen {
        private final List<Double> seconds = new ArrayList<>();
        private long bytes;

        double median() {
            return Sample.of(seconds.stream().mapToDouble(each -> each).toArray())
                    .median();
        }
    }

    /** Measures and tells. */
    public Report run() throws IOException, InterruptedException, SQLException {
        var report = new Report()
                .heading(1, "Export of a large campaign")
                .paragraph(Machine.sentence() + " Load average before: " + Machine.load() + ".");
        try (var suite = new RunningSuite(new Home(project, project.resolve("target/bench")))) {
            // what an earlier run may have left
            suite.close();
            Runtime.getRuntime().addShutdownHook(new Thread(suite::closeIfUp));
            suite.up("--fresh", "--no-demo", "--throughput");
            try (var load = new Load(suite, json)) {
                tell(report, suite, load.survey());
            }
        }
        return report;
    }

    private void tell(Report report, RunningSuite suite, Api api)
            throws IOException, InterruptedException, SQLException {
        System.out.println("Makes " + responses + " responses.");
        var campaign = new ManyAnswers(suite, json).make(responses);
        var seen = new LinkedHashMap<String, Seen>();
        var before = memory(suite);
        var most = before;
        for (var format : FORMATS) {
            copy(suite, campaign, seen.computeIfAbsent("COPY", _ -> new Seen()));
            export(api, campaign, format, seen.computeIfAbsent(format, _ -> new Seen()));
            most = Math.max(most, memory(suite));
        }
        report.paragraph(String.format(
                Locale.ROOT,
                "%,d responses to %d questions, each format once, after COPY, whose row is the median of these. COPY is"
                        + " PostgreSQL's own, of the same rows with the answers as JSON, read by a client that throws them away;"
                        + " an export is ordered, written and compressed in the"
                        + " background by %s (%s), and stored. Its resident memory was %.0f MB before and %.0f MB at the most after"
                        + " an export.",
                responses,
                ManyAnswers.questions(),
                SERVICE,
                heap(suite),
                before / MEGABYTE,
                most / MEGABYTE));
        table(report, seen);
    }

    private void table(Report report, Map<String, Seen> seen) {
        var copy = seen.get("COPY");
        report.columns("", "seconds", "responses a second", "size in MB", "times COPY");
        seen.forEach((name, each) -> report.row(
                name,
                String.format(Locale.ROOT, "%.1f", each.median()),
                String.format(Locale.ROOT, "%,.0f", responses / each.median()),
                String.format(Locale.ROOT, "%.1f", each.bytes / MEGABYTE),
                copy == null ? "" : String.format(Locale.ROOT, "%.1f", each.median() / copy.median())));
        report.end();
    }

    private static void copy(RunningSuite suite, UUID campaign, Seen seen) throws SQLException, IOException {
        var sql =
                "COPY (SELECT id, state, stakeholder_group, area, submitted_at, answers FROM response WHERE campaign = '"
                        + campaign + "') TO STDOUT (FORMAT csv)";
        var count = new Counting();
        var start = System.nanoTime();
        try (var connection = suite.connect("survey", "superuser")) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, count);
        }
        seen.seconds.add((System.nanoTime() - start) / 1e9);
        seen.bytes = count.bytes;
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }

    private static void export(Api api, UUID campaign, String format, Seen seen) throws InterruptedException {
        var start = System.nanoTime();
        var ordered = api.post(
                ADMIN,
                "/api/survey/campaigns/" + campaign + "/exports",
                Map.of("audience", "stakeholder", "format", format));
        var path = "/api/survey/exports/" + ordered.required("id").asString();
        JsonNode export = ordered;
        while (!export.path("state").asString().equals("done")) {
            if (export.path("state").asString().equals("failed")) {
                throw new Refused("The export as " + format + " failed: "
                        + export.path("problem").asString());
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            export = api.get(ADMIN, path);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        seen.seconds.add(seconds);
        seen.bytes = export.path("size").asLong();
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", format, seconds);
    }

    private static long memory(RunningSuite suite) {
        return suite.parts().entrySet().stream()
                .filter(part -> part.getKey().equals(SERVICE))
                .mapToLong(part -> part.getValue().bytes())
                .sum();
    }

    /** How much heap the service was given. */
    private static String heap(RunningSuite suite) {
        return suite.processes().entrySet().stream()
                .filter(part -> part.getKey().equals(SERVICE))
                .flatMap(part -> part.getValue().info().arguments().stream())
                .flatMap(java.util.Arrays::stream)
                .filter(argument -> argument.startsWith("-Xmx"))
                .findFirst()
                .orElse("unknown heap");
    }
}
