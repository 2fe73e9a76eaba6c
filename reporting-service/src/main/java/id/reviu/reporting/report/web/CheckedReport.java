package id.reviu.reporting.report.web;

import id.reviu.reporting.reference.Text;
import id.reviu.reporting.report.Format;
import id.reviu.reporting.report.Report;
import id.reviu.reporting.report.document.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a report whose code they hold.
 *
 * @param published whether it is one for everybody; of a draft nothing else is told
 * @param number under which it was published
 * @param sha256 of the file
 */
record CheckedReport(
        boolean published,
        @Nullable String number,
        @Nullable String kind,
        @Nullable Text title,
        @Nullable Format format,
        @Nullable Language language,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String sha256) {

    static CheckedReport of(Report report) {
        var publication = report.publication();
        return publication == null
                ? new CheckedReport(false, null, null, null, null, null, null, null, null)
                : new CheckedReport(
                        true,
                        publication.number(),
                        report.subject().kind(),
                        report.title(),
                        report.format(),
                        report.language(),
                        publication.at(),
                        publication.by(),
                        report.sha256());
    }
}
