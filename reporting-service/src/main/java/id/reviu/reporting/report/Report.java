package id.reviu.reporting.report;

import id.reviu.reporting.reference.Text;
import id.reviu.reporting.report.document.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody ordered.
 *
 * @param number grows with every order
 * @param title of the campaign when it was ordered
 * @param requestedBy id of the person
 * @param readsTexts whether that person may see what people wrote in their own words
 * @param progress 0 to 100
 * @param sha256 of the file; null until it is done
 * @param problem code of what failed; null unless it failed
 */
public record Report(
        long number,
        UUID id,
        String kind,
        UUID campaign,
        Text title,
        Format format,
        Language language,
        String requestedBy,
        boolean readsTexts,
        ReportState state,
        int progress,
        @Nullable String sha256,
        @Nullable String problem,
        Instant createdAt) {

    /** The only kind there is. */
    public static final String CAMPAIGN = "campaign";

    public boolean isDone() {
        return state == ReportState.DONE;
    }
}
