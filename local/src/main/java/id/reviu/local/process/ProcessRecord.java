package id.reviu.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is written down of a process that was started, enough to find exactly that process again.
 *
 * @param part the part of the suite it runs
 * @param pid the process id
 * @param started when the operating system says it began
 * @param program the file name of the program it runs
 * @param port the port people or parts reach it at, 0 when it has none
 * @param readyAfterMillis how long it took to become ready, 0 while it is not, {@link #INCOMPLETE} when it never will
 */
public record ProcessRecord(String part, long pid, Instant started, String program, int port, long readyAfterMillis) {

    /** Said of a launcher that serves, but could not load all it should. */
    public static final long INCOMPLETE = -1;

    /** The boot time, from which start times are counted, moves a little when the clock is set. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    /** PostgreSQL is started through this one, which then turns into it. */
    private static final String WRAPPER = "unshare";

    /** Writes down a running process. */
    public static ProcessRecord of(String part, ProcessHandle process, String program, int port) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return new ProcessRecord(part, process.pid(), started, program, port, 0);
    }

    /** The same process, ready. */
    public ProcessRecord readyAfter(Duration time) {
        return new ProcessRecord(part, pid, started, program, port, time.toMillis());
    }

    /** The same process, which serves but is not all it should be. */
    public ProcessRecord incomplete() {
        return new ProcessRecord(part, pid, started, program, port, INCOMPLETE);
    }

    /** The process, if it still runs: ids are used again, so its start time and program must fit too. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle other) {
        var info = other.info();
        var sameStart = info.startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_DRIFT) <= 0)
                .orElse(false);
        return sameStart && info.command().map(this::isProgram).orElse(false);
    }

    private boolean isProgram(String command) {
        var name = command.substring(command.lastIndexOf('/') + 1);
        return name.equals(program) || name.equals(WRAPPER);
    }
}
