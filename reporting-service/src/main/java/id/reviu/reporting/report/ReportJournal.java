package id.reviu.reporting.report;

import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how far the making of a report has got, each step at once, so that whoever waits sees it. */
@Component
@Transactional
class ReportJournal {

    private final Reports reports;
    private final Changes changes;
    private final Clock clock;

    ReportJournal(Reports reports, Changes changes, Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.clock = clock;
    }

    /** Begins, or begins anew; empty when there is nothing left to make. */
    Optional<Report> begin(UUID id) {
        return advance(id, 5);
    }

    Optional<Report> advance(UUID id, int progress) {
        var moved = reports.move(id, ReportState.RUNNING, progress);
        announce(id);
        return moved;
    }

    /** Waits for another try. */
    void requeue(UUID id) {
        reports.move(id, ReportState.QUEUED, 0);
        announce(id);
    }

    void finish(UUID id, byte[] content) {
        reports.finish(id, sha256(content), content, clock.instant());
        announce(id);
    }

    /**
     * Gives up.
     *
     * @param problem code of the part that failed
     */
    void fail(UUID id, String problem) {
        reports.fail(id, problem, clock.instant());
        announce(id);
    }

    private void announce(UUID id) {
        changes.announce(Change.Kind.REPORT, List.of(id.toString()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
