package id.reviu.reporting.report.web;

import id.reviu.reporting.reference.Text;
import id.reviu.reporting.report.Format;
import id.reviu.reporting.report.Issuance;
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
 * @param campaign what one of kind campaign is about
 * @param review what one of kind review or follow-up is about; null for all
 * @param year of one of kind achievement
 * @param opd what one of kind opd is about
 * @param progress 0 to 100
 * @param file where the file is; null until it is done
 * @param sha256 of the file
 * @param problem why it failed
 * @param checkCode what stands on its cover
 * @param publication null unless it was published
 */
record ReportView(
        UUID id,
        String kind,
        @Nullable UUID campaign,
        @Nullable UUID review,
        @Nullable Integer year,
        @Nullable String opd,
        Text title,
        Format format,
        Language language,
        ReportState state,
        int progress,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String problem,
        @Nullable String checkCode,
        @Nullable Issuance publication,
        Instant createdAt) {

    static ReportView of(Report report, MessageSource messages, Locale locale) {
        var problem = report.problem();
        var subject = report.subject();
        return new ReportView(
                report.id(),
                subject.kind(),
                subject.campaignId(),
                subject.reviewId(),
                subject.yearNumber(),
                subject.officeCode(),
                report.title(),
                report.format(),
                report.language(),
                report.state(),
                report.progress(),
                report.isDone() ? ReportController.PATH + "/" + report.id() + "/file" : null,
                report.sha256(),
                problem == null ? null : messages.getMessage("report.problem." + problem, null, locale),
                report.checkCode(),
                report.publication(),
                report.createdAt());
    }
}
