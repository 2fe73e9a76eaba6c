package id.reviu.reporting.report;

import id.reviu.platform.jobs.JobQueue;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** The reports that wait to be made. */
@Component
@DependsOnDatabaseInitialization
class ReportQueue extends JobQueue {

    private final ReportMaker maker;
    private final ReportJournal journal;

    ReportQueue(DataSource database, ReportMaker maker, ReportJournal journal, Clock clock) {
        super("report", database, clock);
        this.maker = maker;
        this.journal = journal;
    }

    @Override
    protected void work(UUID job) {
        maker.make(job);
    }

    @Override
    protected boolean isHopeless(@Nullable Throwable cause) {
        return false;
    }

    @Override
    protected void requeue(UUID job) {
        journal.requeue(job);
    }

    @Override
    protected void fail(UUID job, @Nullable Throwable cause) {
        journal.fail(job, cause instanceof PartFailed failed ? failed.problem() : "document");
    }
}
