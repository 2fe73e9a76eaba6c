package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rounds of submissions came to. */
final class Rates {
    private final Plan plan;
    private final String load;
    private final List<Round> through = new ArrayList<>();
    private final List<Round> direct = new ArrayList<>();
    private final List<Round> alone = new ArrayList<>();
    private ProcessorTime ofThrough = ProcessorTime.none();
    private ProcessorTime ofDirect = ProcessorTime.none();

    /** @param load the load average when the rounds began */
    Rates(Plan plan, String load) {
        this.plan = plan;
        this.load = load;
    }

    void throughGateway(Round round, ProcessorTime time) {
        through.add(said("gateway", round));
        ofThrough = ofThrough.plus(time);
    }

    void direct(Round round, ProcessorTime time) {
        direct.add(said("survey-service", round));
        ofDirect = ofDirect.plus(time);
    }

    void alone(Round round) {
        alone.add(said("PostgreSQL", round));
    }

    /** The median of submissions a second through the gateway. */
    double median() {
        return Round.perSecond(through).median();
    }

    private static Round said(String where, Round round) {
        System.out.printf(Locale.ROOT, "%-15s %,8.0f a second, %d errors%n", where, round.perSecond(), round.errors());
        return round;
    }

    void tell(Report report) {
        report.heading(2, "Submissions of the OPD questionnaire")
                .paragraph(String.format(
                        Locale.ROOT,
                        "`PUT /api/survey/responses/{id}/submission` with all answers (about 2 kB), each of its own "
                                + "assignment, by %d clients that each wait for the answer, after %,d submissions to warm up. "
                                + "Rounds of %,d submissions (%,d transactions on PostgreSQL alone) take turns, each when "
                                + "the suite has come to rest. Everything, the clients included, shares the machine. Bearer "
                                + "tokens of the 29 officers; the gateway's limit of 50 requests a second a person is lifted "
                                + "by configuration. Load average when the rounds began: %s.",
                        plan.clients(),
                        2 * plan.warmUp(),
                        plan.perRound(),
                        plan.databaseRows(),
                        load))
                .columns("", "a second, median", "lowest–highest", "p50 ms", "p99 ms", "errors", "of the row below");
        var straight = Round.perSecond(direct).median();
        var top = Round.perSecond(alone).median();
        row(report, "through the gateway", through, straight);
        row(report, "survey-service directly", direct, top);
        row(report, "PostgreSQL alone", alone, Double.NaN);
        report.end()
                .paragraph("PostgreSQL alone: the statements of a submission with the same rows, policies, indexes and "
                        + "outbox, by JDBC in one transaction each, on the suite's own server over "
                        + plan.connections() + " connections while the rest of the suite is idle; without the relay, "
                        + "which reads and deletes the outbox again.");
        tellProcessorTime(report);
    }

    private static void row(Report report, String what, List<Round> rounds, double below) {
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

    private void tellProcessorTime(Report report) {
        var number = plan.rounds() * plan.perRound();
        report.heading(2, "Processor time of a submission")
                .paragraph("In milliseconds, from the first request of a round until everything had reached the read "
                        + "models, divided by the submissions. It hardly depends on what else the machine does.")
                .columns("", "through the gateway", "directly");
        ofThrough
                .nanos()
                .keySet()
                .forEach(part -> report.row(
                        part, millis(ofThrough.millis(part, number)), millis(ofDirect.millis(part, number))));
        report.row("together", millis(ofThrough.millis(number)), millis(ofDirect.millis(number)))
                .end();
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.2f", millis);
    }
}
