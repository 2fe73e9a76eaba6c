package id.reviu.benchmarks.suite;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Processor time by part. Unlike a rate it says nearly the same on a machine that others use too.
 *
 * @param nanos by the part's name, in nanoseconds
 */
record ProcessorTime(Map<String, Long> nanos) {
    private static final String CLIENTS = "the clients of this measurement";

    static ProcessorTime none() {
        return new ProcessorTime(Map.of());
    }

    /** What all have used since they were started. */
    static ProcessorTime now(RunningSuite suite) {
        var all = new LinkedHashMap<String, Long>();
        suite.processes().forEach((part, process) -> all.put(part, of(process)));
        all.put(CLIENTS, of(ProcessHandle.current()));
        return new ProcessorTime(all);
    }

    private static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    ProcessorTime minus(ProcessorTime earlier) {
        var all = new TreeMap<String, Long>();
        nanos.forEach((part, time) -> all.put(part, time - earlier.nanos.getOrDefault(part, 0L)));
        return new ProcessorTime(all);
    }

    ProcessorTime plus(ProcessorTime other) {
        var all = new TreeMap<>(nanos);
        other.nanos.forEach((part, time) -> all.merge(part, time, Long::sum));
        return new ProcessorTime(all);
    }

    /** Milliseconds of one of many. */
    double millis(String part, int number) {
        return nanos.getOrDefault(part, 0L) / 1e6 / number;
    }

    /** Milliseconds of one of many, of all parts together. */
    double millis(int number) {
        return nanos.values().stream().mapToLong(Long::longValue).sum() / 1e6 / number;
    }
}
