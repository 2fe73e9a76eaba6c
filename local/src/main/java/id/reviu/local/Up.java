package id.reviu.local;

import id.reviu.local.home.Folders;
import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import id.reviu.local.home.Secrets;
import id.reviu.local.part.PostgreSql;
import id.reviu.local.part.Suite;
import id.reviu.local.part.Tuning;
import id.reviu.local.process.Listeners;
import id.reviu.local.process.ProcessRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;

/** {@code ./reviu up}: starts everything and stays until it is told to stop. */
final class Up {
    private final Home home;
    private final ProcessRecords records;
    private final Instance instance;
    private final Screen screen;

    Up(Home home, ProcessRecords records, Screen screen) {
        this.home = home;
        this.records = records;
        this.instance = new Instance(home, records);
        this.screen = screen;
    }

    /** @throws Refused when it cannot be started; nothing is left running then */
    void run(Arguments arguments) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var ports = new Ports(arguments.portOffset() == null ? 0 : arguments.portOffset());
        var checks = new Checks(new Listeners());
        checks.space(home);
        PostgreSql.requireUnprivileged();
        instance.claim(ports);
        try {
            if (arguments.has("fresh")) {
                Folders.remove(home.data());
                Files.deleteIfExists(home.secrets());
            }
            var suite = new Suite(
                    home,
                    ports,
                    new Secrets(home.secrets()),
                    new Tuning(arguments.has("throughput"), !arguments.has("once")));
            checks.ports(suite.tiers().stream().flatMap(Collection::stream).toList());
            tidy();
            serve(suite, ports, arguments, begun);
        } finally {
            instance.release();
        }
    }

    private void serve(Suite suite, Ports ports, Arguments arguments, long begun)
            throws IOException, InterruptedException {
        screen.line("Reviu starts; its data and logs are in " + home.folder() + ".");
        var runner = new Runner(home, suite.tiers(), records, screen);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(runner)));
        runner.start();
        var complete = arguments.has("no-demo") || loadDemo(ports);
        var time = Duration.ofNanos(System.nanoTime() - begun);
        screen.line("Reviu is ready after " + Screen.seconds(time) + ": http://localhost:" + ports.gateway());
        screen.line(Demo.PEOPLE);
        if (complete) {
            instance.ready(time);
        } else {
            instance.incomplete();
        }
        runner.watch();
    }

    /** What could not be loaded does not take the suite down: it may be looked at, and loaded later. */
    private boolean loadDemo(Ports ports) throws IOException {
        try {
            new Demo(home, screen).loadOnce(ports);
            return true;
        } catch (Refused failure) {
            screen.line(failure.getMessage() + " ./reviu demo loads the rest.");
            return false;
        }
    }

    private void shutDown(Runner runner) {
        screen.line("Reviu stops.");
        runner.stop();
        instance.release();
        screen.line("Reviu has stopped.");
    }

    /** Old logs are kept for one more run; marks of parts held back are of the last run. */
    private void tidy() throws IOException {
        for (var log : Folders.files(home.logs(), ".log")) {
            // the launcher's own log is being written to
            if (!log.endsWith(Instance.LAUNCHER + ".log")) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (var mark : Folders.files(home.run(), ".held")) {
            Files.delete(mark);
        }
    }
}
