package id.reviu.survey.export;

import static id.reviu.survey.storage.Columns.kept;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.reviu.survey.export.file.TooWide;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The exports that wait to be written, kept in the database. Of several instances one writes an export; when that one dies,
 * its heartbeat stops and another takes over.
 */
@Component
@DependsOnDatabaseInitialization
class ExportQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ExportQueue.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final Exports exports;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private final DataSource database;
    private final SchedulerClient orders;

    /** A new one for every start: none can be started again. */
    private volatile @Nullable Scheduler scheduler;

    ExportQueue(
            DataSource database, ExportMaker maker, Exports exports, TransactionOperations transaction, Clock clock) {
        this.exports = exports;
        this.transaction = transaction;
        this.clock = clock;
        this.task = Tasks.oneTime("export")
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((order, _) -> maker.make(UUID.fromString(order.getId())));
        // the proxy lets an order join the transaction that keeps the export
        this.database = new TransactionAwareDataSourceProxy(database);
        this.orders = SchedulerClient.Builder.create(this.database, task).build();
    }

    private Scheduler scheduler() {
        return Scheduler.create(database, task)
                // two, so that a small file does not wait for a large one
                .threads(2)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /** Queues an export in the transaction under way. */
    void add(UUID export) {
        orders.scheduleIfNotExists(task.instance(export.toString()), clock.instant());
    }

    private void failed(ExecutionComplete execution, ExecutionOperations<Void> operations) {
        var export = UUID.fromString(execution.getExecution().getId());
        var tries = execution.getExecution().consecutiveFailures + 1;
        var cause = execution.getCause().orElse(null);
        if (cause instanceof TooWide || tries >= TRIES) {
            log.error("Export {} could not be written", export, cause);
            transaction.executeWithoutResult(_ ->
                    exports.fail(export, cause instanceof TooWide ? "too-wide" : "not-written", kept(clock.instant())));
            operations.stop();
        } else {
            log.warn("Export {} could not be written, try {} of {}", export, tries, TRIES, cause);
            transaction.executeWithoutResult(_ -> exports.requeue(export));
            operations.reschedule(execution, clock.instant().plus(FIRST_PAUSE.multipliedBy(tries)));
        }
    }

    @Override
    public void start() {
        var started = scheduler();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        var started = scheduler;
        scheduler = null;
        if (started != null) {
            started.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
