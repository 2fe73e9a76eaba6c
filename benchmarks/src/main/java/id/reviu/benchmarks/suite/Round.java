package id.reviu.benchmarks.suite;

import id.reviu.benchmarks.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a number of clients did together, each waiting for its answer before it did the next.
 *
 * @param perSecond how much was done a second
 * @param millis how long each took
 * @param errors how many failed
 */
record Round(double perSecond, Sample millis, int errors) {

    /**
     * Does all the work.
     *
     * @param deed does one piece; false when that failed
     */
    static <T> Round run(List<T> work, int clients, Predicate<T> deed) {
        var next = new AtomicInteger();
        var errors = new AtomicInteger();
        var nanos = new AtomicLongArray(work.size());
        var begun = System.nanoTime();
        var all = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < clients; client++) {
                all.add(threads.submit(() -> {
                    for (var at = next.getAndIncrement(); at < work.size(); at = next.getAndIncrement()) {
                        var sent = System.nanoTime();
                        if (!deed.test(work.get(at))) {
                            errors.incrementAndGet();
                        }
                        nanos.set(at, System.nanoTime() - sent);
                    }
                }));
            }
        }
        all.forEach(Future::resultNow);
        var seconds = (System.nanoTime() - begun) / 1e9;
        var times = IntStream.range(0, work.size()).mapToLong(nanos::get).toArray();
        return new Round(work.size() / seconds, Sample.millis(times), errors.get());
    }

    static Sample perSecond(List<Round> rounds) {
        return Sample.of(rounds.stream().mapToDouble(Round::perSecond).toArray());
    }

    static int errors(List<Round> rounds) {
        return rounds.stream().mapToInt(Round::errors).sum();
    }

    /** A quantile of the times of all rounds together. */
    static double millis(List<Round> rounds, double share) {
        return Sample.of(rounds.stream()
                        .flatMapToDouble(
                                round -> java.util.Arrays.stream(round.millis().sorted()))
                        .toArray())
                .quantile(share);
    }
}
