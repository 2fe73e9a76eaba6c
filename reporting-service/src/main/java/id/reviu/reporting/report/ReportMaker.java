package id.reviu.reporting.report;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.report.document.CampaignPdf;
import id.reviu.reporting.report.document.CampaignWorkbook;
import id.reviu.reporting.report.document.Dossier;
import id.reviu.reporting.report.document.Dossiers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a report from the figures of one moment. Making it once more, after a crash, begins from the start. */
@Component
class ReportMaker {

    private final ReportJournal journal;
    private final Dossiers dossiers;
    private final CampaignPdf pdf;
    private final CampaignWorkbook workbook;

    ReportMaker(ReportJournal journal, Dossiers dossiers, CampaignPdf pdf, CampaignWorkbook workbook) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.workbook = workbook;
    }

    /** @throws PartFailed naming what went wrong */
    void make(UUID id) {
        journal.begin(id).ifPresent(this::make);
    }

    private void make(Report report) {
        var dossier = figures(report);
        journal.advance(report.id(), 35);
        var content = document(report, dossier);
        journal.advance(report.id(), 90);
        store(report, content);
    }

    private Dossier figures(Report report) {
        try {
            return dossiers.collect(report.campaign(), report.language(), new Reader(null, report.readsTexts()));
        } catch (RuntimeException failure) {
            throw new PartFailed(PartFailed.Part.FIGURES, failure);
        }
    }

    private byte[] document(Report report, Dossier dossier) {
        try (var content = new ByteArrayOutputStream()) {
            write(report, dossier, content);
            return content.toByteArray();
        } catch (IOException | RuntimeException failure) {
            throw new PartFailed(PartFailed.Part.DOCUMENT, failure);
        }
    }

    private void write(Report report, Dossier dossier, OutputStream content) throws IOException {
        switch (report.format()) {
            case PDF -> pdf.write(dossier, content);
            case XLSX -> workbook.write(dossier, content);
        }
    }

    private void store(Report report, byte[] content) {
        try {
            journal.finish(report.id(), content);
        } catch (RuntimeException failure) {
            throw new PartFailed(PartFailed.Part.STORAGE, failure);
        }
    }
}
