package id.reviu.survey.export.web;

import id.reviu.survey.export.Export;
import id.reviu.survey.export.ExportState;
import id.reviu.survey.export.file.Format;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * An export as it is shown.
 *
 * @param progress 0 to 100
 * @param responses how many responses it holds; null until it is done
 * @param size of the file in bytes
 * @param sha256 of the file
 * @param file where the file is; null while there is none
 * @param problem why it failed
 */
record ExportView(
        UUID id,
        UUID campaign,
        String audience,
        Format format,
        String language,
        boolean verifiedOnly,
        ExportState state,
        int progress,
        @Nullable Long responses,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String file,
        @Nullable String problem,
        Instant orderedAt) {

    static ExportView of(Export export, MessageSource messages, Locale locale) {
        var order = export.order();
        var problem = export.problem();
        return new ExportView(
                export.id(),
                order.campaign().value(),
                order.audience(),
                order.format(),
                order.language(),
                order.verifiedOnly(),
                export.state(),
                export.progress(),
                export.responses(),
                export.size(),
                export.sha256(),
                export.state() == ExportState.DONE ? ExportController.PATH + "/" + export.id() + "/file" : null,
                problem == null ? null : messages.getMessage("export.problem." + problem, null, locale),
                export.orderedAt());
    }
}
