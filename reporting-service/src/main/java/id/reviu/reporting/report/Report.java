package id.reviu.reporting.report;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.report.document.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody ordered.
 *
 * @param number grows with every order
 * @param title of what it is about, when it was ordered
 * @param requestedBy id of the person
 * @param reader how far that person may see
 * @param progress 0 to 100
 * @param sha256 of the file; null until it is done
 * @param problem code of what failed; null unless it failed
 * @param checkCode what stands on its cover; null on those that were ordered before there were codes
 * @param publication null unless it was published
 */
public record Report(
        long number,
        UUID id,
        Subject subject,
        Text title,
        Format format,
        Language language,
        String requestedBy,
        Reader reader,
        ReportState state,
        int progress,
        @Nullable String sha256,
        @Nullable String problem,
        @Nullable String checkCode,
        @Nullable Issuance publication,
        Instant createdAt) {

    public boolean isDone() {
        return state == ReportState.DONE;
    }

    /** Whether it is one for everybody who reads the whole city. */
    public boolean isPublished() {
        return publication != null;
    }
}
