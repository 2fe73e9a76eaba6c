package id.reviu.reporting.report.web;

import id.reviu.reporting.reference.Text;
import id.reviu.reporting.report.Format;
import id.reviu.reporting.report.Report;
import id.reviu.reporting.report.ReportState;
import id.reviu.reporting.report.document.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A report as it is shown.
 *
 * @param progress 0 to 100
 * @param file where the file is; null until it is done
 * @param sha256 of the file
 * @param problem why it failed
 */
record ReportView(
        UUID id,
        String kind,
        UUID campaign,
        Text title,
        Format format,
        Language language,
        ReportState state,
        int progress,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String problem,
        Instant createdAt) {

    static ReportView of(Report report, MessageSource messages, Locale locale) {
        var problem = report.problem();
        return new ReportView(
                report.id(),
                report.kind(),
                report.campaign(),
                report.title(),
                report.format(),
                report.language(),
                report.state(),
                report.progress(),
                report.isDone() ? ReportController.PATH + "/" + report.id() + "/file" : null,
                report.sha256(),
                problem == null ? null : messages.getMessage("report.problem." + problem, null, locale),
                report.createdAt());
    }
}
