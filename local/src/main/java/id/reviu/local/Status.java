package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.process.Memory;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** {@code ./reviu status}: which parts run, where, since when and with how much memory. */
final class Status {
    private static final String ROW = "%-19s %-9s %8s %6s %8s %9s %9s";

    private final Home home;
    private final ProcessRecords records;
    private final Screen screen;

    Status(Home home, ProcessRecords records, Screen screen) {
        this.home = home;
        this.records = records;
        this.screen = screen;
    }

    void run() {
        var all = records.all();
        if (all.isEmpty()) {
            screen.line("Reviu does not run.");
            return;
        }
        screen.line(String.format(Locale.ROOT, ROW, "part", "state", "pid", "port", "memory", "started", "up"));
        all.forEach(record -> screen.line(row(record)));
    }

    private String row(ProcessRecord record) {
        var process = record.process();
        if (process.isEmpty()) {
            var state = Files.exists(home.held(record.part())) ? "held" : "down";
            return String.format(Locale.ROOT, ROW, record.part(), state, "-", record.port(), "-", "-", "-");
        }
        var launches = record.part().equals(Instance.LAUNCHER);
        var memory = launches ? Memory.alone(process.get()) : Memory.resident(process.get());
        return String.format(
                Locale.ROOT,
                ROW,
                record.part(),
                record.readyAfterMillis() == 0 ? "starting" : "ready",
                record.pid(),
                record.port(),
                memory.isPresent() ? memory.getAsLong() / 1_000_000 + " MB" : "-",
                record.readyAfterMillis() > 0 ? Screen.seconds(Duration.ofMillis(record.readyAfterMillis())) : "-",
                uptime(Duration.between(record.started(), Instant.now())));
    }

    static String uptime(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }
}
