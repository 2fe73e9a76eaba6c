package id.reviu.reporting.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * One open stream. It keeps the last change of each thing and no more, so a slow reader gets the news late and merged, never
 * holds up others, and costs little memory.
 */
public final class Subscription implements AutoCloseable {

    private record Thing(Change.Kind kind, String subject) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<Thing, Change> pending = new LinkedHashMap<>();
    private final long pause;
    private final Consumer<Subscription> onClose;
    private long notBefore = System.nanoTime();
    private boolean closed;

    Subscription(Duration pause, Consumer<Subscription> onClose) {
        this.pause = pause.toNanos();
        this.onClose = onClose;
    }

    void offer(Change change) {
        lock.lock();
        try {
            pending.merge(
                    new Thing(change.kind(), change.subject()),
                    change,
                    (known, told) -> told.isAfter(known) ? told : known);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for news. After news came, the next come no sooner than the pause later, merged.
     *
     * @return what changed; nothing when the patience has run out or the stream was closed
     */
    public List<Change> await(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var end = System.nanoTime() + patience.toNanos();
            while (!closed) {
                var now = System.nanoTime();
                var wait = pending.isEmpty() ? end - now : notBefore - now;
                if (wait > 0) {
                    news.await(wait, TimeUnit.NANOSECONDS);
                } else {
                    return take(now);
                }
            }
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    private List<Change> take(long now) {
        var changes = List.copyOf(pending.values());
        pending.clear();
        if (!changes.isEmpty()) {
            notBefore = now + pause;
        }
        return changes;
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }
}
