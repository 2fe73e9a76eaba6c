package id.reviu.reporting.report.document;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes reports as workbooks, row by row. */
@Component
@EnableConfigurationProperties(ReportSettings.class)
public class ReportWorkbook {

    private final ReportSettings settings;

    ReportWorkbook(ReportSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes a report.
     *
     * @param code by which it can be checked; null for none
     */
    public void write(Material material, @Nullable String code, OutputStream target) throws IOException {
        var words = new Words(material.language(), settings.zone());
        var seal = code == null ? null : Seal.of(code, settings.publicUrl());
        try (var workbook = new Workbook(target, "Reviu", "1.0")) {
            var sheets = new Sheets(workbook, title(material, words), words, settings.zone(), seal);
            switch (material) {
                case Dossier dossier -> new CampaignWorkbook(sheets, dossier, words).write();
                case ReviewDossier dossier -> new ReviewWorkbook(sheets, words).write(dossier);
                case AchievementDossier dossier -> new ReviewWorkbook(sheets, words).write(dossier);
                case OfficeDossier dossier -> new ReviewWorkbook(sheets, words).write(dossier);
                case FollowUpDossier dossier -> new ReviewWorkbook(sheets, words).write(dossier);
            }
        }
    }

    private static Sheet.Title title(Material material, Words words) {
        return switch (material) {
            case Dossier dossier -> CampaignWorkbook.title(dossier, words);
            default -> {
                var document = Document.of(material, words);
                yield new Sheet.Title(document.title(), document.asOf(), document.simulated());
            }
        };
    }
}
