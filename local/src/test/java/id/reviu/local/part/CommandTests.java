package id.reviu.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTests {

    @TempDir
    private Path folder;

    @Test
    void leavesNothingRunningWhenItIsToldToStopWaiting() throws Exception {
        var started = folder.resolve("started");
        var command =
                new Command(List.of("sh", "-c", "sleep 300 & echo $$ $! > '" + started + "'; wait"), Map.of(), "sh");
        var told = new CompletableFuture<Throwable>();
        var waiting = Thread.ofVirtual().start(() -> told.complete(failureOf(command)));
        await().until(() -> Files.exists(started) && Files.readString(started).endsWith("\n"));

        waiting.interrupt();

        assertThat(told.join()).isInstanceOf(InterruptedException.class);
        assertThat(Files.readString(started).strip().split(" "))
                .hasSize(2)
                .noneMatch(pid -> ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isPresent());
    }

    private Throwable failureOf(Command command) {
        try {
            command.run(folder.resolve("log"));
            return new AssertionError("it ended by itself");
        } catch (IOException | InterruptedException failure) {
            return failure;
        }
    }
}
