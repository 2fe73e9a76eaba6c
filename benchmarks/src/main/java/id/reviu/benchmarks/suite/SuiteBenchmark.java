package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.suite.RunningSuite.PartFigures;
import id.reviu.local.home.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Everything about the running suite in one run on one machine. */
public final class SuiteBenchmark {
    private final Path project;
    private final Plan plan;
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
        var report = new Report()
                .heading(1, "The suite under load")
                .paragraph(Machine.sentence() + " Load average before: " + Machine.load() + ".");
        try (var suite = new RunningSuite(new Home(project, project.resolve("target/bench")))) {
            // what an earlier run may have left
            suite.close();
            Runtime.getRuntime().addShutdownHook(new Thread(suite::closeIfUp));
            var everyday = everyday(suite);
            suite.up("--throughput");
            var loaded = underLoad(suite, report);
            new PartsReport(everyday, loaded).tell(report);
        }
        return report;
    }

    /** The first start loads the demo city and writes down the classes; what counts is the second, as every day's. */
    private static Map<String, PartFigures> everyday(RunningSuite suite) throws IOException, InterruptedException {
        suite.up("--fresh");
        suite.down();
        suite.up();
        var figures = suite.parts();
        suite.down();
        return figures;
    }

    /** @return the parts after the submissions */
    private Map<String, PartFigures> underLoad(RunningSuite suite, Report report)
            throws IOException, InterruptedException, SQLException {
        try (var load = new Load(suite, json)) {
            var maker = load.maker();
            System.out.println("Makes campaigns for " + plan.submissions() + " submissions.");
            var rates = new SubmissionRounds(plan, suite, load).run(maker.make(plan.submissions()), project, json);
            rates.tell(report);
            var parts = suite.parts();
            freshness(suite, load, maker, rates.median() / 2).tell(report, plan.freshnessSeconds());
            return parts;
        }
    }

    private Freshness.Seen freshness(RunningSuite suite, Load load, WorkMaker maker, double perSecond)
            throws InterruptedException, SQLException {
        var number = (int) Math.ceil(perSecond * plan.freshnessSeconds());
        System.out.println("Makes campaigns for " + number + " submissions at " + Math.round(perSecond) + " a second.");
        var work = new ArrayDeque<>(SubmissionRounds.take(maker.make(number), number));
        load.prepare(work);
        return new Freshness(load.sender(), suite.gateway(), load.reporting()).probe(work, perSecond);
    }
}
