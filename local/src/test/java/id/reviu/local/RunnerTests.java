package id.reviu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.local.home.Home;
import id.reviu.local.part.Command;
import id.reviu.local.part.Part;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void goesOnTryingWhenThereIsNoRoomToWriteDownWhatItStarted() throws Exception {
        var records = new ProcessRecords(folder.resolve("run"));
        var screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8));
        var runner = new Runner(new Home(folder, folder), List.of(List.of(new Sleeper())), records, screen);
        runner.start();
        var watching = Thread.ofVirtual().start(() -> watch(runner));

        var first = records.find("sleeper").flatMap(ProcessRecord::process).orElseThrow();
        // a file where the folder of records was refuses every record, as a full disk does
        Files.move(folder.resolve("run"), folder.resolve("run.away"));
        Files.writeString(folder.resolve("run"), "in the way");
        first.destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> said("is started again") >= 2);
        Files.delete(folder.resolve("run"));

        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        records.find("sleeper").flatMap(ProcessRecord::process).isPresent());
        runner.stop();
        watching.join();
        assertThat(records.all()).isEmpty();
    }

    private long said(String words) {
        return shown.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(words))
                .count();
    }

    private static void watch(Runner runner) {
        try {
            runner.watch();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** A part that does nothing for a while. */
    private static final class Sleeper implements Part {
        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public LinkedHashMap<String, Integer> ports() {
            return new LinkedHashMap<>(Map.of("none", 0));
        }

        @Override
        public Command command() {
            return new Command(List.of("sleep", "600"), Map.of(), "sleep");
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }
}
