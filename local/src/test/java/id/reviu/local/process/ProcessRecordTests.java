package id.reviu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTests {
    private static final ProcessHandle SELF = ProcessHandle.current();

    @TempDir
    private Path folder;

    @Test
    void findsTheVeryProcessAgain() {
        assertThat(ProcessRecord.of("kafka", SELF, "java", 9092).process()).contains(SELF);
    }

    @Test
    void takesAStrangerWithTheSameIdForNobody() {
        var started = SELF.info().startInstant().orElseThrow();
        var earlier = new ProcessRecord("kafka", SELF.pid(), started.minusSeconds(60), "java", 9092, 0);
        var other = new ProcessRecord("kafka", SELF.pid(), started, "nginx", 9092, 0);

        assertThat(earlier.process()).isEmpty();
        assertThat(other.process()).isEmpty();
    }

    @Test
    void findsNobodyOnceTheProcessHasEnded() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        var record = ProcessRecord.of("kafka", process.toHandle(), "sleep", 0);
        assertThat(record.process()).isPresent();

        assertThat(Signals.end(process.toHandle(), Signals.Stop.TERM, Duration.ofSeconds(5)))
                .isTrue();

        assertThat(record.process()).isEmpty();
    }

    @Test
    void killsAProcessThatDoesNotStopWhenAsked() throws Exception {
        var stubborn = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 0.1; done").start();
        assertThat(stubborn.inputReader().readLine()).isEqualTo("deaf");

        assertThat(Signals.end(stubborn.toHandle(), Signals.Stop.TERM, Duration.ofMillis(300)))
                .isFalse();

        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void keepsRecordsOldestProcessFirst() {
        var records = new ProcessRecords(folder.resolve("run"));
        assertThat(records.all()).isEmpty();
        var young = new ProcessRecord("kafka", 2, Instant.parse("2026-01-01T00:00:02Z"), "java", 9092, 1500);
        var old = new ProcessRecord("postgresql", 1, Instant.parse("2026-01-01T00:00:01.25Z"), "postgres", 5532, 0);

        records.save(young);
        records.save(old);

        assertThat(records.all()).containsExactly(old, young);
        assertThat(records.find("kafka")).contains(young);
        records.remove("kafka");
        assertThat(records.find("kafka")).isEmpty();
    }

    @Test
    void passesOverAFileThatWasCutShort() throws IOException {
        Files.writeString(folder.resolve("kafka.json"), "{\"part\":\"kaf");

        assertThat(new ProcessRecords(folder).all()).isEmpty();
    }
}
