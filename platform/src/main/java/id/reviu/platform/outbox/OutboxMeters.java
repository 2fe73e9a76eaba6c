package id.reviu.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/** What operators watch: how much waits, for how long, what left and what failed. */
class OutboxMeters {

    private final Counter sent;
    private final Counter failed;

    OutboxMeters(MeterRegistry registry, OutboxTable table, Clock clock) {
        this.sent = Counter.builder("reviu.outbox.sent")
                .description("Events the broker has")
                .register(registry);
        this.failed = Counter.builder("reviu.outbox.failed")
                .description("Attempts that failed and will be repeated")
                .register(registry);
        Gauge.builder("reviu.outbox.pending", table, OutboxTable::pending)
                .description("Events waiting to be sent")
                .register(registry);
        Gauge.builder(
                        "reviu.outbox.oldest",
                        table,
                        waiting -> waiting.oldest(clock.instant()).toSeconds())
                .baseUnit("seconds")
                .description("Age of the oldest event waiting")
                .register(registry);
    }

    void sent(int count) {
        sent.increment(count);
    }

    void failed() {
        failed.increment();
    }
}
