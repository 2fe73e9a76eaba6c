package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import id.reviu.local.process.Signals;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one launcher that may run a suite's folder, and what an earlier one left behind there. */
final class Instance {
    /** The launcher's own record. */
    static final String LAUNCHER = "reviu";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Home home;
    private final ProcessRecords records;
    /** Held as long as this process lives; the system frees it however the process ends. */
    private @Nullable FileChannel lock;

    Instance(Home home, ProcessRecords records) {
        this.home = home;
        this.records = records;
    }

    /** @throws Refused when another launcher runs on this folder */
    void claim(Ports ports) {
        try {
            Files.createDirectories(home.run());
            lock = FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new Refused(running()
                        .map(record -> "Reviu already runs at http://localhost:" + record.port() + " (process "
                                + record.pid() + "); ./reviu down stops it.")
                        .orElse("Another ./reviu is at work on " + home.folder() + "."));
            }
        } catch (IOException failure) {
            throw new Refused("Cannot write to " + home.run() + ": " + failure.getMessage(), failure);
        }
        endLeftovers();
        records.save(ProcessRecord.of(LAUNCHER, ProcessHandle.current(), "java", ports.gateway()));
    }

    /** The launcher that runs now. */
    Optional<ProcessRecord> running() {
        return records.find(LAUNCHER).filter(record -> record.process().isPresent());
    }

    /** The ports of the suite that runs now. */
    Optional<Ports> ports() {
        var standard = new Ports(0).gateway();
        return running().map(record -> new Ports(record.port() - standard));
    }

    /** Marks the suite as wholly started. */
    void ready(Duration time) {
        records.find(LAUNCHER).ifPresent(record -> records.save(record.readyAfter(time)));
    }

    /** Marks the suite as serving without all of its demo data. */
    void incomplete() {
        records.find(LAUNCHER).map(ProcessRecord::incomplete).ifPresent(records::save);
    }

    void release() {
        records.remove(LAUNCHER);
    }

    /**
     * Ends what a launcher that was killed left running: the recorded processes, the youngest first.
     *
     * @return the parts that were ended
     */
    List<String> endLeftovers() {
        var ended = new ArrayList<String>();
        for (var record : records.all().reversed()) {
            record.process().filter(process -> !record.part().equals(LAUNCHER)).ifPresent(process -> {
                end(record, process);
                ended.add(record.part());
            });
            records.remove(record.part());
        }
        return ended;
    }

    static void end(ProcessRecord record, ProcessHandle process) {
        var signal = record.part().equals("postgresql") ? Signals.Stop.INT : Signals.Stop.TERM;
        try {
            Signals.end(process, signal, PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
