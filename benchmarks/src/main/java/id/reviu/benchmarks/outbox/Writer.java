package id.reviu.benchmarks.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process that changes things and sends their events; it is told what to do line by line, and may be killed. */
@SpringBootApplication
class Writer {
    static final String READY = "ready";
    static final String WRITTEN = "written";
    static final int KEYS = 500;
    static final int THREADS = 8;

    /** Starts with one candidate switched on, and obeys lines {@code changes perSecond file} until there are no more. */
    public static void main(String[] arguments) throws IOException {
        try (var context = SpringApplication.run(Writer.class, arguments);
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var desk = context.getBean(ThingDesk.class);
            desk.provide(KEYS);
            System.out.println(READY);
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                var words = order.split(" ");
                write(desk, Integer.parseInt(words[0]), Integer.parseInt(words[1]), Path.of(words[2]));
                System.out.println(WRITTEN);
            }
        }
    }

    /** @param perSecond how many of all threads together, 0 for as many as they can */
    private static void write(ThingDesk desk, int changes, int perSecond, Path file) throws IOException {
        var commits = new ConcurrentLinkedQueue<String>();
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        var all = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var thread = 0; thread < THREADS; thread++) {
                var chance = new Random(thread);
                all.add(threads.submit(() -> {
                    for (var at = next.getAndIncrement(); at < changes; at = next.getAndIncrement()) {
                        if (perSecond > 0) {
                            waitUntil(begun + at * 1_000_000_000L / perSecond);
                        }
                        desk.change(
                                "thing-" + (1 + chance.nextInt(KEYS)),
                                (id, version) -> commits.add(id + "," + version + "," + Moment.now()));
                    }
                }));
            }
        }
        all.forEach(Future::resultNow);
        Files.write(file, commits);
    }

    private static void waitUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
