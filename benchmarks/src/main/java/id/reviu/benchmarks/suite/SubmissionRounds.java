package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Sends submissions as fast as a number of clients can, on one way and the other in turn, and the same rows to PostgreSQL. */
final class SubmissionRounds {
    private static final int ALIKE = 500;

    private final Plan plan;
    private final RunningSuite suite;
    private final Load load;

    SubmissionRounds(Plan plan, RunningSuite suite, Load load) {
        this.plan = plan;
        this.suite = suite;
        this.load = load;
    }

    /** @param project whose migrations make PostgreSQL's tables */
    Rates run(Queue<Submission> work, Path project, JsonMapper json)
            throws SQLException, IOException, InterruptedException {
        var like = work.stream().limit(ALIKE).toList();
        warmUp(work);
        var rates = new Rates(plan, Machine.load());
        try (var database = new DatabaseAlone(suite, project, json, plan.connections())) {
            keep(database, like);
            for (var number = 1; number <= plan.rounds(); number++) {
                var through = take(work, plan.perRound());
                measured(through, () -> send(suite.gateway(), through), rates::throughGateway);
                var direct = take(work, plan.perRound());
                measured(direct, () -> send(suite.survey(), direct), rates::direct);
                rates.alone(keep(database, like));
            }
        }
        return rates;
    }

    private void warmUp(Queue<Submission> work) throws SQLException, InterruptedException {
        System.out.println("Warms up.");
        for (var target : List.of(suite.survey(), suite.gateway())) {
            var some = take(work, plan.warmUp());
            load.prepare(some);
            send(target, some);
        }
        load.rest();
    }

    private interface Taking {
        void take(Round round, ProcessorTime time);
    }

    /** The time counts until the suite is at rest again, so that what a submission sets off belongs to it. */
    private void measured(List<Submission> work, Supplier<Round> round, Taking taking)
            throws SQLException, InterruptedException {
        load.prepare(work);
        var before = ProcessorTime.now(suite);
        var outcome = round.get();
        load.rest();
        taking.take(outcome, ProcessorTime.now(suite).minus(before));
    }

    private Round send(String target, List<Submission> work) {
        return Round.run(work, plan.clients(), submission -> load.sender().submit(target, submission) == 200);
    }

    private Round keep(DatabaseAlone database, List<Submission> like) throws SQLException {
        return Round.run(database.prepare(like, plan.databaseRows()), plan.clients(), database::keep);
    }

    static List<Submission> take(Queue<Submission> work, int number) {
        return Stream.generate(work::remove).limit(number).toList();
    }
}
