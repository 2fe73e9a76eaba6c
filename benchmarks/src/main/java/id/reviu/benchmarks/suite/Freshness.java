package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Machine;
import id.reviu.benchmarks.Report;
import id.reviu.benchmarks.Sample;
import id.reviu.local.demo.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** How long after its acknowledgement a submission shows in the figures, while others keep coming in. */
final class Freshness {
    private static final String READER = "reviewer.ub";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PROBERS = 2;
    /** Asking without a pause would be a load itself; so a time may come out this much too long. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(5);

    private final Sender sender;
    private final String target;
    private final Api reporting;
    private final Queue<Long> submitted = new ConcurrentLinkedQueue<>();
    private final Queue<Long> served = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    /** Hands an acknowledged submission to a prober that has nothing to follow; if none has, nobody follows it. */
    private final SynchronousQueue<Acknowledged> handOver = new SynchronousQueue<>();

    /**
     * Prepares to probe once.
     *
     * @param target where submissions go
     * @param reporting where figures are read
     */
    Freshness(Sender sender, String target, Api reporting) {
        this.sender = sender;
        this.target = target;
        this.reporting = reporting;
    }

    /**
     * What was seen.
     *
     * @param served milliseconds from the acknowledgement to the figure
     * @param submitted milliseconds from sending to the acknowledgement
     * @param perSecond how many were sent a second
     * @param errors submissions that failed and probes that saw nothing in time
     * @param load the load average when it began
     */
    record Seen(Sample served, Sample submitted, double perSecond, int errors, String load) {

        void tell(Report report, int seconds) {
            report.heading(2, "Freshness")
                    .paragraph(String.format(
                            Locale.ROOT,
                            "From the acknowledgement of a submission to its sender until "
                                    + "`GET /api/reporting/campaigns/{id}/progress` shows it, asked every %d ms, while "
                                    + "%.0f submissions a second come in through the gateway (half of the above) for %d s. "
                                    + "Load average when it began: %s.",
                            BETWEEN_QUESTIONS.toMillis(),
                            perSecond,
                            seconds,
                            load))
                    .columns("", "number", "p50 ms", "p99 ms", "longest ms", "errors");
            row(report, "acknowledged → served", served, Integer.toString(errors));
            row(report, "sent → acknowledged", submitted, "");
            report.end();
        }

        private static void row(Report report, String what, Sample sample, String errors) {
            report.row(
                    what,
                    Integer.toString(sample.size()),
                    String.format(Locale.ROOT, "%.0f", sample.quantile(0.5)),
                    String.format(Locale.ROOT, "%.0f", sample.quantile(0.99)),
                    String.format(Locale.ROOT, "%.0f", sample.quantile(1)),
                    errors);
        }
    }

    private record Acknowledged(Submission submission, long at) {}

    /** Sends at an even rate, whether or not earlier ones were answered, and follows as many as the probers can. */
    Seen probe(Queue<Submission> work, double perSecond) {
        var number = work.size();
        var load = Machine.load();
        var begun = System.nanoTime();
        var probing = new ArrayList<Future<?>>();
        double seconds;
        try (var probers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var prober = 0; prober < PROBERS; prober++) {
                probing.add(probers.submit(this::follow));
            }
            try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var at = 0; at < number; at++) {
                    waitUntil(begun + (long) (at / perSecond * 1e9));
                    var submission = work.remove();
                    senders.submit(() -> send(submission));
                }
            }
            seconds = (System.nanoTime() - begun) / 1e9;
            ended.set(true);
        }
        probing.forEach(Future::resultNow);
        return new Seen(sample(served), sample(submitted), number / seconds, errors.get(), load);
    }

    private void send(Submission submission) {
        var begun = System.nanoTime();
        var good = sender.submit(target, submission) == 200;
        var now = System.nanoTime();
        submitted.add(now - begun);
        if (!good) {
            errors.incrementAndGet();
        } else {
            handOver.offer(new Acknowledged(submission, now));
        }
    }

    private @org.jspecify.annotations.Nullable Void follow() throws InterruptedException {
        while (!ended.get()) {
            var next = handOver.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                untilServed(next);
            }
        }
        return null;
    }

    private void untilServed(Acknowledged next) {
        while (System.nanoTime() - next.at() < PATIENCE.toNanos()) {
            if (shows(next.submission())) {
                served.add(System.nanoTime() - next.at());
                return;
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
        errors.incrementAndGet();
    }

    private boolean shows(Submission submission) {
        var progress = reporting.get(READER, "/api/reporting/campaigns/" + submission.campaign() + "/progress");
        return StreamSupport.stream(progress.required("byOpd").spliterator(), false)
                .anyMatch(row -> row.required("opd").asString().equals(submission.opd())
                        && row.required("state").asString().equals("submitted"));
    }

    private static void waitUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Sample sample(Queue<Long> nanos) {
        return Sample.millis(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
