package id.reviu.benchmarks;

import id.reviu.benchmarks.outbox.OutboxComparison;
import id.reviu.benchmarks.suite.ExportBenchmark;
import id.reviu.benchmarks.suite.ListBenchmark;
import id.reviu.benchmarks.suite.SuiteBenchmark;
import id.reviu.benchmarks.validation.ValidationBenchmark;
import id.reviu.local.home.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What {@code ./reviu bench} calls: measures, shows the figures and keeps them in {@code benchmarks/results}. */
public final class Main {
    private static final int REFUSED = 1;

    private Main() {}

    /** Measures what is named, the running suite unless something else is. */
    public static void main(String[] typed) throws InterruptedException {
        try {
            var words = List.of(typed);
            var quick = words.contains("--quick");
            measure(
                    words.stream()
                            .filter(word -> !word.startsWith("--"))
                            .findFirst()
                            .orElse("suite"),
                    quick);
        } catch (Refused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        } catch (IOException | SQLException failure) {
            System.err.println("The measurement cannot go on: " + failure);
            System.exit(REFUSED);
        }
    }

    private static void measure(String what, boolean quick) throws IOException, InterruptedException, SQLException {
        var project = Path.of(System.getProperty("reviu.project", "."))
                .toAbsolutePath()
                .normalize();
        var report = switch (what) {
            case "suite" -> new SuiteBenchmark(project, quick).run();
            case "export" -> new ExportBenchmark(project, quick).run();
            case "outbox" -> new OutboxComparison(project, quick).run();
            case "lists" -> new ListBenchmark(project, quick).run();
            case "validation" -> new ValidationBenchmark(quick).run();
            default ->
                throw new Refused(
                        "There is no measurement \"" + what + "\", only suite, export, outbox, lists and validation.");
        };
        // a quick run shows that it works; its numbers are not worth keeping
        var folder = project.resolve(quick ? "target/bench/results" : "benchmarks/results");
        report.save(folder.resolve(what + ".md"));
        System.out.println("\n" + report + "\nWritten to " + folder.resolve(what + ".md") + ".");
    }
}
