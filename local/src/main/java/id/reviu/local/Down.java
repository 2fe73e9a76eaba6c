package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.process.ProcessRecords;
import id.reviu.local.process.Signals;
import java.time.Duration;

/** {@code ./reviu down}: stops what runs, also what a killed launcher left behind. */
final class Down {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Instance instance;
    private final Screen screen;

    Down(Home home, ProcessRecords records, Screen screen) {
        this.instance = new Instance(home, records);
        this.screen = screen;
    }

    void run() throws InterruptedException {
        var launcher = instance.running().flatMap(record -> record.process());
        if (launcher.isPresent() && !Signals.end(launcher.get(), Signals.Stop.TERM, PATIENCE)) {
            instance.endLeftovers();
            throw new Refused("Reviu did not stop within " + PATIENCE.toSeconds() + " s and was killed.");
        }
        var left = instance.endLeftovers();
        if (!left.isEmpty()) {
            screen.line("Ended what an earlier run left behind: " + String.join(", ", left) + ".");
        }
        screen.line(launcher.isEmpty() && left.isEmpty() ? "Reviu does not run." : "Reviu has stopped.");
    }
}
