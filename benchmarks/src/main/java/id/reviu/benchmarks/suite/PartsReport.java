package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.suite.RunningSuite.PartFigures;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long each part took to start and what memory it has.
 *
 * @param everyday of a suite started as anybody starts it, at rest
 * @param loaded of a suite started for load, after it
 */
record PartsReport(Map<String, PartFigures> everyday, Map<String, PartFigures> loaded) {
    private static final Set<String> SERVICES =
            Set.of("gateway", "survey-service", "masterplan-service", "reporting-service");

    void tell(Report report) {
        report.heading(2, "Start-up and memory")
                .paragraph(
                        "Resident memory as the launcher reports it; pages that PostgreSQL's processes share count once. "
                                + "*Everyday*: the second start of `./reviu up`, all parts starting together, with memory "
                                + "right after it. *Under load*: `./reviu up --throughput`, with memory after the submissions "
                                + "above.")
                .columns("", "everyday start, s", "everyday, MB", "start for load, s", "under load, MB");
        everyday.forEach((part, figures) -> row(report, part, figures, loaded.get(part)));
        report.row("the four services together", "", services(everyday), "", services(loaded))
                .end();
    }

    private static void row(Report report, String part, PartFigures atRest, @Nullable PartFigures afterLoad) {
        report.row(
                part.equals("reviu") ? "launcher; all parts" : part,
                seconds(atRest),
                megabytes(atRest.bytes()),
                afterLoad == null ? "" : seconds(afterLoad),
                afterLoad == null ? "" : megabytes(afterLoad.bytes()));
    }

    private static String services(Map<String, PartFigures> parts) {
        return megabytes(parts.entrySet().stream()
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
}
