package id.reviu.local;

import java.time.Duration;

/** How often a part had to be started again: a part that keeps dying is tried ever more seldom. */
final class Relapse {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(1);

    private int failures;
    private boolean busy;
    private long lastTry;

    synchronized boolean mayTryNow() {
        return !busy && (failures == 0 || sinceLastTry().compareTo(pause()) >= 0);
    }

    private Duration pause() {
        var seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(failures, 10));
        return Duration.ofSeconds(seconds);
    }

    private Duration sinceLastTry() {
        return Duration.ofNanos(System.nanoTime() - lastTry);
    }

    synchronized void begin() {
        if (failures > 0 && sinceLastTry().compareTo(FORGIVEN_AFTER) > 0) {
            failures = 0;
        }
        busy = true;
        failures++;
        lastTry = System.nanoTime();
    }

    synchronized void succeeded() {
        busy = false;
        failures = Math.max(0, failures - 1);
    }

    synchronized void failed() {
        busy = false;
    }
}
