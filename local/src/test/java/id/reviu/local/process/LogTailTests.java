package id.reviu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {
    @TempDir
    private Path folder;

    @Test
    void givesTheLastLinesOfALongLog() throws IOException {
        var log = folder.resolve("a.log");
        Files.writeString(
                log, IntStream.range(0, 50_000).mapToObj(line -> "line " + line).collect(Collectors.joining("\n")));

        assertThat(LogTail.of(log, 2)).containsExactly("line 49998", "line 49999");
    }

    @Test
    void givesAllOfAShortOne() throws IOException {
        var log = Files.writeString(folder.resolve("a.log"), "only\n");

        assertThat(LogTail.of(log, 10)).containsExactly("only");
    }

    @Test
    void givesNothingOfNoLog() {
        assertThat(LogTail.of(folder.resolve("none.log"), 10)).isEmpty();
    }
}
