package id.reviu.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The machine that a measurement ran on, without which its numbers mean little. */
public final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** One sentence on processor, memory, system, Java, and the day. */
    public static String sentence() {
        return String.format(
                Locale.ROOT,
                "Measured on %s UTC at commit %s: %d cores (%s), %.0f GB of memory, %s %s, Java %s.",
                ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)),
                commit(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                SYSTEM.getTotalMemorySize() / 1e9,
                SYSTEM.getName(),
                SYSTEM.getVersion().replaceAll("[^0-9.].*", ""),
                Runtime.version());
    }

    /** Processes that ran or waited for a processor in the last minute: above the number of cores others took part of it. */
    public static String load() {
        var load = SYSTEM.getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(SYSTEM.getArch());
        } catch (IOException notLinux) {
            return SYSTEM.getArch();
        }
    }

    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(Path.of(System.getProperty("reviu.project", ".")).toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !said.isEmpty() ? said : "unknown";
        } catch (IOException withoutGit) {
            return "unknown";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
