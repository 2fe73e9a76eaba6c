package id.reviu.survey.export;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.jobs.JobQueue;
import id.reviu.survey.export.file.TooWide;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The exports that wait to be written. */
@Component
@DependsOnDatabaseInitialization
class ExportQueue extends JobQueue {

    private final ExportMaker maker;
    private final Exports exports;
    private final TransactionOperations transaction;
    private final Clock clock;

    ExportQueue(
            DataSource database, ExportMaker maker, Exports exports, TransactionOperations transaction, Clock clock) {
        super("export", database, clock);
        this.maker = maker;
        this.exports = exports;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected void work(UUID job) {
        maker.make(job);
    }

    @Override
    protected boolean isHopeless(@Nullable Throwable cause) {
        return cause instanceof TooWide;
    }

    @Override
    protected void requeue(UUID job) {
        transaction.executeWithoutResult(_ -> exports.requeue(job));
    }

    @Override
    protected void fail(UUID job, @Nullable Throwable cause) {
        var problem = cause instanceof TooWide ? "too-wide" : "not-written";
        transaction.executeWithoutResult(_ -> exports.fail(job, problem, kept(clock.instant())));
    }
}
