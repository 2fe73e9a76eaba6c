package id.reviu.benchmarks.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as two processes of one machine can compare it. */
final class Moment {
    private Moment() {}

    /** Microseconds since 1970. */
    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
