package id.reviu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory a process takes with its children. */
public final class Memory {
    private Memory() {}

    /** Resident memory of a process in bytes, without its children. */
    public static OptionalLong alone(ProcessHandle process) {
        return ofStatus(process.pid());
    }

    /**
     * Resident memory of a process and its children in bytes. Pages that several processes share count once where the system tells (Linux), so that
     * PostgreSQL's many processes do not look bigger than they are.
     */
    public static OptionalLong resident(ProcessHandle process) {
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        if (all.size() == 1) {
            return ofStatus(process.pid());
        }
        return all.stream().mapToLong(each -> ofShares(each.pid()).orElse(0)).reduce(Long::sum);
    }

    private static OptionalLong ofStatus(long pid) {
        return kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    private static OptionalLong ofShares(long pid) {
        return kilobytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
    }

    private static OptionalLong kilobytes(Path file, String field) {
        if (!Files.isReadable(file)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}
