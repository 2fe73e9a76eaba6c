package id.reviu.benchmarks.outbox;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.Sample;
import id.reviu.benchmarks.outbox.Arrivals.Arrival;
import id.reviu.local.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Measures every candidate on the same servers with the same changes, calm, at full speed, and killed in the middle. */
public final class OutboxComparison {
    private static final int PARTITIONS = 12;
    private static final int CALM_PER_SECOND = 200;
    /** Longer than Namastack takes to give up an instance that has gone. */
    private static final Duration NOTHING_MORE = Duration.ofSeconds(75);

    private final Path project;
    private final int changes;
    private final int rounds;
    private final Report report = new Report();

    /**
     * Prepares a run.
     *
     * @param project the project's folder
     * @param quick whether to do just enough to see that it works
     */
    public OutboxComparison(Path project, boolean quick) {
        this.project = project;
        this.changes = quick ? 2_000 : 10_000;
        this.rounds = quick ? 1 : 3;
    }

    private record Burst(double perSecond, double committedPerSecond, Sample millis, Verdict verdict) {}

    private record Killed(long committed, int arrived, double seconds, Verdict verdict) {}

    private record Figures(Sample calm, Verdict calmVerdict, List<Burst> bursts, Killed killed, String load) {}

    /** Measures and tells. */
    public Report run() throws IOException, InterruptedException, SQLException {
        var figures = new java.util.EnumMap<Candidate, Figures>(Candidate.class);
        var folder = project.resolve("target/bench-outbox");
        report.heading(1, "Outboxes side by side")
                .paragraph(Machine.sentence() + " Load average before: " + Machine.load() + ".");
        try (var servers = new Servers(new Home(project, folder))) {
            for (var candidate : Candidate.values()) {
                figures.put(candidate, measure(candidate, servers, folder));
            }
        }
        tell(figures);
        return report;
    }

    private Figures measure(Candidate candidate, Servers servers, Path folder)
            throws IOException, InterruptedException, SQLException {
        var database = candidate.name().toLowerCase(Locale.ROOT);
        var log = folder.resolve("logs/" + database + ".log");
        servers.renew(database);
        renewTopic(servers);
        System.out.println(candidate.title());
        try (var arrivals = new Arrivals(servers.kafka(), ThingChanged.TOPIC, PARTITIONS)) {
            Sample calm;
            Verdict calmVerdict;
            String load;
            List<Burst> bursts = new ArrayList<>();
            try (var writer = new WriterProcess(candidate, servers, database, log)) {
                burst(writer, arrivals, servers, database, folder, changes / 2);
                load = Machine.load();
                var calmChanges = changes / 5;
                var before = versions(servers, database);
                var from = arrivals.size();
                var commits = write(writer, arrivals, calmChanges, CALM_PER_SECOND, folder);
                calm = millis(commits, arrivals.since(from));
                calmVerdict = Verdict.of(versions(servers, database), before, arrivals.since(from));
                for (var round = 0; round < rounds; round++) {
                    bursts.add(burst(writer, arrivals, servers, database, folder, changes));
                }
            }
            return new Figures(calm, calmVerdict, bursts, killed(candidate, servers, database, log, arrivals), load);
        }
    }

    private Burst burst(
            WriterProcess writer, Arrivals arrivals, Servers servers, String database, Path folder, int number)
            throws IOException, SQLException {
        var before = versions(servers, database);
        var from = arrivals.size();
        var begun = Moment.now();
        var commits = write(writer, arrivals, number, 0, folder);
        var got = arrivals.since(from);
        var seconds = (got.isEmpty() ? Double.NaN : got.getLast().micros() - begun) / 1e6;
        var lastCommit =
                commits.values().stream().mapToLong(Long::longValue).max().orElse(begun);
        var burst = new Burst(
                got.size() / seconds,
                number / ((lastCommit - begun) / 1e6),
                millis(commits, got),
                Verdict.of(versions(servers, database), before, got));
        System.out.printf(Locale.ROOT, "  %,.0f a second, %s%n", burst.perSecond(), burst.verdict());
        return burst;
    }

    /** @return the moment of each commit by thing and version */
    private Map<String, Long> write(WriterProcess writer, Arrivals arrivals, int number, int perSecond, Path folder)
            throws IOException {
        var from = arrivals.size();
        var file = folder.resolve("commits.csv");
        writer.write(number, perSecond, file);
        writer.awaitWritten();
        arrivals.await(from + number, NOTHING_MORE);
        var commits = new HashMap<String, Long>();
        for (var line : Files.readAllLines(file)) {
            var place = line.lastIndexOf(',');
            commits.put(line.substring(0, place), Long.parseLong(line.substring(place + 1)));
        }
        return commits;
    }

    private static Sample millis(Map<String, Long> commits, List<Arrival> arrivals) {
        return Sample.of(arrivals.stream()
                .filter(arrival -> commits.containsKey(arrival.id() + "," + arrival.version()))
                .mapToDouble(arrival -> (arrival.micros()
                                - commits.getOrDefault(arrival.id() + "," + arrival.version(), arrival.micros()))
                        / 1e3)
                .toArray());
    }

    /** Kills the writer when half has arrived, starts another, and waits for what it makes of the rest. */
    private Killed killed(Candidate candidate, Servers servers, String database, Path log, Arrivals arrivals)
            throws IOException, InterruptedException, SQLException {
        var before = versions(servers, database);
        var from = arrivals.size();
        try (var writer = new WriterProcess(candidate, servers, database, log)) {
            writer.write(changes, 0, log.resolveSibling("killed.csv"));
            arrivals.await(from + changes / 2, NOTHING_MORE);
            writer.kill();
        }
        var committed = versions(servers, database);
        var number = sum(committed) - sum(before);
        var atKill = arrivals.size() - from;
        var begun = Moment.now();
        try (var successor = new WriterProcess(candidate, servers, database, log)) {
            // more than all never comes, so this waits until nothing has come for long
            arrivals.await(Integer.MAX_VALUE, NOTHING_MORE);
            var got = arrivals.since(from);
            var killed = new Killed(
                    number,
                    atKill,
                    Math.max(0, got.getLast().micros() - begun) / 1e6,
                    Verdict.of(committed, before, got));
            System.out.println("  killed: " + killed);
            return killed;
        }
    }

    private static long sum(Map<String, Long> versions) {
        return versions.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> versions(Servers servers, String database) throws SQLException {
        var all = new HashMap<String, Long>();
        try (var connection = servers.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, version FROM thing")) {
            while (rows.next()) {
                all.put(rows.getString(1), rows.getLong(2));
            }
        }
        return all;
    }

    private static void renewTopic(Servers servers) throws InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            if (admin.listTopics().names().get().contains(ThingChanged.TOPIC)) {
                admin.deleteTopics(List.of(ThingChanged.TOPIC)).all().get();
            }
            while (admin.listTopics().names().get().contains(ThingChanged.TOPIC)) {
                Thread.onSpinWait();
            }
            admin.createTopics(List.of(new NewTopic(ThingChanged.TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The topic could not be made", failure);
        }
    }

    private void tell(Map<Candidate, Figures> figures) {
        report.paragraph(String.format(
                        Locale.ROOT,
                        "%,d changes of %d things by %d threads, each change and its event (about 450 bytes) in one "
                                + "transaction on PostgreSQL; a topic of %d partitions on a broker of its own; producers with "
                                + "`acks=all` and idempotence; times from the commit to the consumer in another process. "
                                + "The writer runs on one JVM, warmed up with %,d changes. Medians of %d rounds.",
                        changes,
                        Writer.KEYS,
                        Writer.THREADS,
                        PARTITIONS,
                        changes / 2,
                        rounds))
                .heading(2, "Calm: " + CALM_PER_SECOND + " changes a second")
                .columns("", "p50 ms", "p99 ms", "longest ms", "overtaken", "load average");
        figures.forEach((candidate, each) -> report.row(
                candidate.title(),
                millis(each.calm(), 0.5),
                millis(each.calm(), 0.99),
                millis(each.calm(), 1),
                Integer.toString(each.calmVerdict().overtaken()),
                each.load()));
        report.end()
                .heading(2, "As fast as the threads can")
                .columns(
                        "",
                        "commits a second",
                        "events a second, first commit to last arrival",
                        "p50 ms",
                        "p99 ms",
                        "overtaken",
                        "wrong at the end",
                        "missing");
        figures.forEach((candidate, each) -> tellBursts(candidate, each.bursts()));
        report.end()
                .paragraph("*Overtaken*: events that arrived after a later one of the same thing, all rounds together. "
                        + "*Wrong at the end*: things whose last event is not their newest state, which is what a "
                        + "compacted topic keeps.")
                .heading(2, "Killed in the middle")
                .paragraph("The writer gets SIGKILL when half of the events has arrived; another is started, and "
                        + "everything it sends until nothing comes for " + NOTHING_MORE.toSeconds() + " s is counted.")
                .columns(
                        "",
                        "committed",
                        "arrived before",
                        "missing for good",
                        "sent twice",
                        "overtaken",
                        "wrong at the end",
                        "complete after, s");
        figures.forEach((candidate, each) -> tellKilled(candidate, each.killed()));
        report.end()
                .paragraph("*Complete after*: from the order to start again to the last event, the start included.");
    }

    private void tellBursts(Candidate candidate, List<Burst> bursts) {
        var perSecond = Sample.of(bursts.stream().mapToDouble(Burst::perSecond).toArray());
        var committed =
                Sample.of(bursts.stream().mapToDouble(Burst::committedPerSecond).toArray());
        report.row(
                candidate.title(),
                String.format(Locale.ROOT, "%,.0f", committed.median()),
                String.format(Locale.ROOT, "%,.0f", perSecond.median()),
                median(bursts, 0.5),
                median(bursts, 0.99),
                Integer.toString(bursts.stream()
                        .mapToInt(burst -> burst.verdict().overtaken())
                        .sum()),
                Integer.toString(bursts.stream()
                        .mapToInt(burst -> burst.verdict().wrongAtEnd())
                        .sum()),
                Long.toString(bursts.stream()
                        .mapToLong(burst -> burst.verdict().missing())
                        .sum()));
    }

    private static String median(List<Burst> bursts, double share) {
        return String.format(
                Locale.ROOT,
                "%,.0f",
                Sample.of(bursts.stream()
                                .mapToDouble(burst -> burst.millis().quantile(share))
                                .toArray())
                        .median());
    }

    private void tellKilled(Candidate candidate, Killed killed) {
        report.row(
                candidate.title(),
                String.format(Locale.ROOT, "%,d", killed.committed()),
                String.format(Locale.ROOT, "%,d", killed.arrived()),
                Long.toString(killed.verdict().missing()),
                Integer.toString(killed.verdict().repeated()),
                Integer.toString(killed.verdict().overtaken()),
                Integer.toString(killed.verdict().wrongAtEnd()),
                String.format(Locale.ROOT, "%.1f", killed.seconds()));
    }

    private static String millis(Sample sample, double share) {
        return String.format(Locale.ROOT, "%,.1f", sample.quantile(share));
    }
}
