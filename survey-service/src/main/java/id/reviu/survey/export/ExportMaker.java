package id.reviu.survey.export;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.survey.export.file.ExportFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes an export from the state of one moment. Writing it once more, after a crash, begins from the start. */
@Component
class ExportMaker {

    /** All is done only when the file is whole. */
    private static final int MOST_SHOWN = 99;

    private final Exports exports;
    private final Sources sources;
    private final Clock clock;
    private final TransactionOperations moment;
    private final TransactionOperations own;

    ExportMaker(Exports exports, Sources sources, Clock clock, PlatformTransactionManager transactions) {
        this.exports = exports;
        this.sources = sources;
        this.clock = clock;
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment = reading;
        var writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.own = writing;
    }

    void make(UUID id) {
        own.execute(_ -> exports.begin(id)).ifPresent(export -> moment.executeWithoutResult(_ -> write(export)));
    }

    private void write(Export export) {
        var source = sources.of(export.order());
        var count = source.rows().count();
        var all = count * ExportFile.readings(export.order().format(), source.data());
        var pieces =
                new Pieces(export, exports, own, () -> percent(source.rows().read(), all));
        try (var out = new BufferedOutputStream(pieces, 1 << 16)) {
            ExportFile.write(export.order().format(), source.data(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var whole = pieces.end();
        own.executeWithoutResult(
                _ -> exports.finish(export, count, whole.size(), whole.sha256(), kept(clock.instant())));
    }

    private static int percent(long read, long all) {
        return all == 0 ? MOST_SHOWN : (int) Math.min(MOST_SHOWN, 100 * read / all);
    }
}
