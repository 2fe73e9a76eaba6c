package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.part.Part;
import id.reviu.local.process.ProcessRecords;
import id.reviu.local.process.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Starts the parts together, starts one again that dies, and stops them in order. */
final class Runner {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    /** At its first orderly end a Java part writes down its classes. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Home home;
    private final List<List<Part>> tiers;
    private final ProcessRecords records;
    private final Screen screen;
    private final Starter starter;
    private final Map<String, Process> processes = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> ready = new ConcurrentHashMap<>();
    private final Map<String, Relapse> relapses = new ConcurrentHashMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Runner(Home home, List<List<Part>> tiers, ProcessRecords records, Screen screen) {
        this.home = home;
        this.tiers = tiers;
        this.records = records;
        this.screen = screen;
        this.starter = new Starter(home, records, screen);
    }

    /** @throws Refused when a part does not start; the others are stopped then */
    void start() throws InterruptedException {
        parts().forEach(part -> ready.put(part.name(), new CompletableFuture<>()));
        parts().forEach(part -> threads.submit(() -> bringUp(part)));
        try {
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new))
                    .get();
        } catch (ExecutionException failure) {
            stop();
            throw asRefused(failure.getCause());
        }
    }

    private void bringUp(Part part) {
        var done = java.util.Objects.requireNonNull(ready.get(part.name()));
        try {
            part.prepare(sentence -> screen.part(part.name(), sentence));
            for (var earlier : part.after()) {
                java.util.Objects.requireNonNull(ready.get(earlier)).get();
            }
            startUnlessStopping(part);
            done.complete(null);
        } catch (InterruptedException | ExecutionException another) {
            // another part failed, which is reported in this one's place
            done.cancel(false);
        } catch (IOException | RuntimeException failure) {
            // the first failure is the one that is told: it ends the waiting for all
            ready.values().forEach(each -> each.completeExceptionally(failure));
        }
    }

    private void startUnlessStopping(Part part) throws IOException, InterruptedException {
        starter.start(part, process -> {
            processes.put(part.name(), process);
            if (stopping.get()) {
                process.destroy();
            }
        });
    }

    private static Refused asRefused(@Nullable Throwable cause) {
        return switch (cause) {
            case Refused refused -> refused;
            case null -> new Refused("Reviu could not be started.");
            default -> new Refused("Reviu could not be started: " + cause.getMessage(), cause);
        };
    }

    /** Looks after the parts until the process is told to end. */
    void watch() throws InterruptedException {
        var clock = new java.util.concurrent.CountDownLatch(1);
        while (!stopping.get() && !clock.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            parts().forEach(this::lookAfter);
        }
    }

    private void lookAfter(Part part) {
        var process = processes.get(part.name());
        var alive = process != null && process.isAlive();
        if (alive || stopping.get() || isHeld(part)) {
            return;
        }
        var relapse = relapses.computeIfAbsent(part.name(), name -> new Relapse());
        if (relapse.mayTryNow()) {
            var how = process == null ? "is started" : "ended (" + Starter.howEnded(process) + ") and is started again";
            screen.part(part.name(), how);
            relapse.begin();
            threads.submit(() -> restart(part, relapse));
        }
    }

    private void restart(Part part, Relapse relapse) {
        try {
            startUnlessStopping(part);
            relapse.succeeded();
        } catch (IOException | RuntimeException failure) {
            // a full disk, for one, lets it start but not be written down: half started is not started
            if (!stopping.get()) {
                screen.part(part.name(), String.valueOf(failure.getMessage()));
                end(part);
                relapse.failed();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Part part) {
        var process = processes.get(part.name());
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Whether somebody stopped that part alone, by {@code ./reviu stop PART}. */
    private boolean isHeld(Part part) {
        return Files.exists(home.held(part.name()));
    }

    /** Stops all parts, the last first, and what prepares one; asked twice it does it once. */
    void stop() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        threads.shutdownNow();
        tiers.reversed().forEach(this::stop);
        awaitThreads();
    }

    /** What was told to end may still be writing: whoever clears the folder away afterwards must not meet it. */
    private void awaitThreads() {
        try {
            var ended = threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                screen.line("Something did not stop preparing within " + PATIENCE.toSeconds() + " s.");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(List<Part> tier) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            tier.forEach(part -> together.submit(() -> stop(part)));
        }
    }

    private void stop(Part part) {
        var process = processes.get(part.name());
        if (process == null) {
            return;
        }
        try {
            var kindly = Signals.end(process.toHandle(), part.stopSignal(), PATIENCE);
            records.remove(part.name());
            screen.part(
                    part.name(), kindly ? "stopped" : "killed: it did not stop within " + PATIENCE.toSeconds() + " s");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Part> parts() {
        return tiers.stream().flatMap(Collection::stream).toList();
    }
}
