package id.reviu.reporting.report;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The reports that wait to be made, kept in the database. Of several instances one makes a report; when that one dies, its
 * heartbeat stops and another takes over.
 */
@Component
@DependsOnDatabaseInitialization
class ReportQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReportQueue.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final ReportJournal journal;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private volatile boolean running;

    ReportQueue(DataSource database, ReportMaker maker, ReportJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.task = Tasks.oneTime("report")
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((order, context) -> maker.make(UUID.fromString(order.getId())));
        // the proxy lets an order join the transaction that writes the report
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .threads(2)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /** Queues a report in the transaction under way. */
    void add(UUID report) {
        scheduler.schedule(task.instance(report.toString()), clock.instant());
    }

    private void failed(ExecutionComplete execution, ExecutionOperations<Void> operations) {
        var report = UUID.fromString(execution.getExecution().getId());
        var tries = execution.getExecution().consecutiveFailures + 1;
        var cause = execution.getCause().orElse(null);
        if (tries < TRIES) {
            log.warn("Report {} could not be made, try {} of {}", report, tries, TRIES, cause);
            journal.requeue(report);
            operations.reschedule(execution, clock.instant().plus(FIRST_PAUSE.multipliedBy(tries)));
        } else {
            log.error("Report {} could not be made", report, cause);
            journal.fail(report, cause instanceof PartFailed failed ? failed.problem() : "document");
            operations.stop();
        }
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
