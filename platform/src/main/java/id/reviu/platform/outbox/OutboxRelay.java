package id.reviu.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is in the outbox, woken by each commit. Rows are deleted only after the broker has acknowledged them, so a
 * crash means a repetition, never a loss. Of one key nothing is sent while an earlier row of it waits.
 */
class OutboxRelay implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;

    private final OutboxTable table;
    private final KafkaOperations<String, byte[]> kafka;
    private final TransactionOperations transaction;
    private final OutboxMeters meters;
    private final String source;
    private final long idleMillis;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;

    OutboxRelay(
            OutboxTable table,
            KafkaOperations<String, byte[]> kafka,
            TransactionOperations transaction,
            OutboxMeters meters,
            String source,
            long idleMillis) {
        this.table = table;
        this.kafka = kafka;
        this.transaction = transaction;
        this.meters = meters;
        this.source = source;
        this.idleMillis = idleMillis;
    }

    /** Says that there may be something to send. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        var relay = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this);
        thread = relay;
        relay.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public void run() {
        while (thread == Thread.currentThread()) {
            try {
                var sent = transaction.execute(status -> sendOnce());
                if (sent == null || sent == 0) {
                    // the time-out finds what another instance, now gone, has left
                    wake.tryAcquire(idleMillis, TimeUnit.MILLISECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                meters.failed();
                log.warn("The outbox could not be relayed and will be tried again: {}", failure.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(idleMillis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends one batch and waits for its acknowledgements. Answers how many rows left. */
    private int sendOnce() {
        var shards = table.lockShards();
        if (shards.isEmpty()) {
            return 0;
        }
        var rows = table.next(shards, BATCH);
        var underWay = new ArrayList<CompletableFuture<?>>(rows.size());
        for (var row : rows) {
            underWay.add(send(row));
        }
        return settle(rows, underWay);
    }

    private CompletableFuture<?> send(OutboxRecord row) {
        try {
            return kafka.send(row.toRecord(source));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private int settle(List<OutboxRecord> rows, List<CompletableFuture<?>> underWay) {
        var held = new HashSet<OutboxRecord.Key>();
        var sent = new ArrayList<Long>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var failure = outcome(underWay.get(i));
            if (failure == null && !held.contains(row.orderedBy())) {
                sent.add(row.seq());
            } else if (failure != null && held.add(row.orderedBy())) {
                // a later row of this key may have got through; it stays, so it is sent again after this one
                meters.failed();
                log.warn("Event {} of {} {} could not be sent: {}", row.id(), row.topic(), row.key(), failure);
                table.putOff(row.seq());
            }
        }
        if (!sent.isEmpty()) {
            table.delete(sent);
            meters.sent(sent.size());
        }
        return sent.size();
    }

    private static @Nullable String outcome(CompletableFuture<?> sending) {
        try {
            sending.get();
            return null;
        } catch (ExecutionException failed) {
            return String.valueOf(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
