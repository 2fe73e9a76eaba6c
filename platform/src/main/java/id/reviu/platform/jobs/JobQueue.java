package id.reviu.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Long jobs of one kind that wait in the database. Of several instances one does a job; when that one dies, its heartbeat stops
 * and another takes over. A job that fails is tried {@value #TRIES} times. A service that has such a queue brings db-scheduler
 * and its table.
 */
public abstract class JobQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobQueue.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final String kind;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private final DataSource database;
    private final SchedulerClient orders;

    /** A new one for every start: none can be started again. */
    private volatile @Nullable Scheduler scheduler;

    /** @param kind one word by which the database tells this queue's jobs from others */
    protected JobQueue(String kind, DataSource database, Clock clock) {
        this.kind = kind;
        this.clock = clock;
        this.task = Tasks.oneTime(kind)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((order, _) -> work(UUID.fromString(order.getId())));
        // the proxy lets an order join the transaction that keeps the job
        this.database = new TransactionAwareDataSourceProxy(database);
        this.orders = SchedulerClient.Builder.create(this.database, task).build();
    }

    /** Does the job, from its beginning each time. */
    protected abstract void work(UUID job);

    /** Whether this failure would only come again. */
    protected abstract boolean isHopeless(@Nullable Throwable cause);

    /** Keeps that the job waits for its next try. */
    protected abstract void requeue(UUID job);

    /** Keeps that the job was given up. */
    protected abstract void fail(UUID job, @Nullable Throwable cause);

    /** Queues a job in the transaction under way; once, however often it is asked for. */
    public void add(UUID job) {
        orders.scheduleIfNotExists(task.instance(job.toString()), clock.instant());
    }

    private void failed(ExecutionComplete execution, ExecutionOperations<Void> operations) {
        var job = UUID.fromString(execution.getExecution().getId());
        var tries = execution.getExecution().consecutiveFailures + 1;
        var cause = execution.getCause().orElse(null);
        if (tries >= TRIES || isHopeless(cause)) {
            log.error("The {} {} failed", kind, job, cause);
            fail(job, cause);
            operations.stop();
        } else {
            log.warn("The {} {} failed, try {} of {}", kind, job, tries, TRIES, cause);
            requeue(job);
            operations.reschedule(execution, clock.instant().plus(FIRST_PAUSE.multipliedBy(tries)));
        }
    }

    @Override
    public void start() {
        // two, so that a short job does not wait for a long one
        var started = Scheduler.create(database, task)
                .threads(2)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
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
