package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** {@code ./reviu stop PART} and {@code start PART}: to see what the others do without it. */
final class OnePart {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final ProcessRecords records;
    private final Instance instance;
    private final Screen screen;

    OnePart(Home home, ProcessRecords records, Screen screen) {
        this.home = home;
        this.records = records;
        this.instance = new Instance(home, records);
        this.screen = screen;
    }

    void stop(String part) throws IOException, InterruptedException {
        var record = require(part);
        if (Files.notExists(home.held(part))) {
            Files.createFile(home.held(part));
        }
        record.process().ifPresent(process -> Instance.end(record, process));
        screen.part(part, "stopped; ./reviu start " + part + " starts it again");
    }

    void start(String part) throws IOException, InterruptedException {
        require(part);
        Files.deleteIfExists(home.held(part));
        await(
                part,
                () -> records.find(part)
                        .filter(record -> record.readyAfterMillis() > 0)
                        .flatMap(ProcessRecord::process)
                        .isPresent());
        screen.part(part, "ready");
    }

    private ProcessRecord require(String part) {
        if (instance.running().isEmpty()) {
            throw new Refused("Reviu does not run.");
        }
        return records.find(part)
                .filter(record -> !record.part().equals(Instance.LAUNCHER))
                .orElseThrow(() -> new Refused("There is no part \"" + part + "\"; there are " + names() + "."));
    }

    private String names() {
        return records.all().stream()
                .map(ProcessRecord::part)
                .filter(name -> !name.equals(Instance.LAUNCHER))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void await(String part, BooleanSupplier reached) throws InterruptedException {
        var clock = new CountDownLatch(1);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Refused(part + " did not become ready within " + PATIENCE.toSeconds() + " s.");
            }
            clock.await(200, TimeUnit.MILLISECONDS);
        }
    }
}
