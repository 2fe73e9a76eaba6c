package id.reviu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes, first kindly. */
public final class Signals {

    /** How a program likes to be asked to stop. */
    public enum Stop {
        /** What most programs take. */
        TERM,
        /** For PostgreSQL, which on TERM would wait for its clients. */
        INT
    }

    private Signals() {}

    /**
     * Ends a process and waits for its end.
     *
     * @param process the process
     * @param stop how to ask
     * @param patience how long it may take before it is killed
     * @return whether it stopped by itself
     */
    public static boolean end(ProcessHandle process, Stop stop, Duration patience) throws InterruptedException {
        var children = process.descendants().toList();
        ask(process, stop);
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        ended(process, Duration.ofSeconds(5));
        return false;
    }

    private static void ask(ProcessHandle process, Stop stop) throws InterruptedException {
        if (stop == Stop.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + stop, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            return !process.isAlive();
        }
    }
}
