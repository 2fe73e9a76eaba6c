package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does the same with many things, a few at a time. */
final class Together {
    private final Semaphore places;

    Together(int atATime) {
        this.places = new Semaphore(atATime);
    }

    /** @throws Refused the first refusal, once all have ended */
    <T> void each(List<T> things, Consumer<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = things.stream()
                    .map(thing -> CompletableFuture.runAsync(() -> inPlace(thing, work), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw failure;
        }
    }

    private <T> void inPlace(T thing, Consumer<T> work) {
        places.acquireUninterruptibly();
        try {
            work.accept(thing);
        } finally {
            places.release();
        }
    }
}
