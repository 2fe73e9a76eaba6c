package id.reviu.benchmarks.validation;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to check a response to a long questionnaire. */
public final class ValidationBenchmark {
    private static final Map<String, String> NAMES =
            Map.of("checked", "checked", "readAndChecked", "read from JSON and checked");

    private final boolean quick;

    /** @param quick whether to do just enough to see that it works */
    public ValidationBenchmark(boolean quick) {
        this.quick = quick;
    }

    /** Measures and tells. */
    public Report run() {
        var report = new Report()
                .heading(1, "Checking a response")
                .paragraph(Machine.sentence() + " Load average before: " + Machine.load() + ".")
                .paragraph(String.format(
                        Locale.ROOT,
                        "One response with good answers to all of %d questions (ratings, single and multiple choices, numbers with"
                                + " bounds and conditions, texts; every third shown on a condition) is checked as at submission, by one"
                                + " thread. JMH 1.37, sampled times in microseconds, 2 forks of 5 times 2 seconds after as long a"
                                + " warm-up. Wanted: less than 1,000 at the median.",
                        LongQuestionnaire.QUESTIONS));
        report.columns("", "median", "p90", "p99", "p99.9", "samples");
        for (var result : measure()) {
            var figures = result.getPrimaryResult().getStatistics();
            report.row(
                    NAMES.getOrDefault(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getLabel()),
                    micros(figures.getPercentile(50)),
                    micros(figures.getPercentile(90)),
                    micros(figures.getPercentile(99)),
                    micros(figures.getPercentile(99.9)),
                    String.format(Locale.ROOT, "%,d", figures.getN()));
        }
        return report.end();
    }

    private static String micros(double time) {
        return String.format(Locale.ROOT, "%,.0f", time);
    }

    private Collection<RunResult> measure() {
        var options = new OptionsBuilder()
                .include(AnswersUnderCheck.class.getSimpleName())
                .shouldFailOnError(true);
        if (quick) {
            options.forks(1).warmupIterations(1).measurementIterations(1);
        }
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException failure) {
            throw new IllegalStateException("JMH could not measure", failure);
        }
    }
}
