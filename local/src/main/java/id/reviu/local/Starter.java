package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.part.Part;
import id.reviu.local.process.LogTail;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts one part and waits until it serves. */
final class Starter {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final int LINES_OF_LOG = 15;
    private static final int SIGNALS = 128;

    private final Home home;
    private final ProcessRecords records;
    private final Screen screen;

    Starter(Home home, ProcessRecords records, Screen screen) {
        this.home = home;
        this.records = records;
        this.screen = screen;
    }

    /**
     * Starts a part whose dependencies are ready.
     *
     * @param started is told of the process as soon as there is one
     * @throws Refused when it ends or takes too long, with the end of its log
     */
    void start(Part part, Consumer<Process> started) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var command = part.command();
        var process = command.start(home.log(part.name()));
        started.accept(process);
        var record = ProcessRecord.of(part.name(), process.toHandle(), command.program(), mainPort(part));
        records.save(record);
        await(part, process, begun);
        part.complete(sentence -> screen.part(part.name(), sentence));
        var time = Duration.ofNanos(System.nanoTime() - begun);
        records.save(record.readyAfter(time));
        screen.part(part.name(), "ready at " + mainPort(part) + " after " + Screen.seconds(time));
    }

    private void await(Part part, Process process, long begun) throws InterruptedException {
        while (!part.isReady()) {
            if (process.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(part.name() + " ended while starting (" + howEnded(process) + "). " + endOfLog(part));
            }
            if (System.nanoTime() - begun > part.patience().toNanos()) {
                throw new Refused(part.name() + " did not become ready within "
                        + part.patience().toMinutes() + " minutes. " + endOfLog(part));
            }
        }
    }

    /** An exit value above 128 is a signal's number plus 128. */
    static String howEnded(Process process) {
        var value = process.exitValue();
        return value > SIGNALS ? "signal " + (value - SIGNALS) : "exit " + value;
    }

    String endOfLog(Part part) {
        var log = home.log(part.name());
        var lines = LogTail.of(log, LINES_OF_LOG);
        return lines.isEmpty() ? "Its log is empty." : "The end of " + log + ":\n    " + String.join("\n    ", lines);
    }

    private static int mainPort(Part part) {
        return part.ports().firstEntry().getValue();
    }
}
