package id.reviu.reporting.report;

import id.reviu.reporting.report.document.Material;
import id.reviu.reporting.report.document.ReportPdf;
import id.reviu.reporting.report.document.ReportWorkbook;
import id.reviu.reporting.report.signature.PdfSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a report from the figures of one moment. Making it once more, after a crash, begins from the start. */
@Component
class ReportMaker {

    private final ReportJournal journal;
    private final Collector collector;
    private final ReportPdf pdf;
    private final ReportWorkbook workbook;
    private final PdfSigner signer;

    ReportMaker(ReportJournal journal, Collector collector, ReportPdf pdf, ReportWorkbook workbook, PdfSigner signer) {
        this.journal = journal;
        this.collector = collector;
        this.pdf = pdf;
        this.workbook = workbook;
        this.signer = signer;
    }

    /** @throws PartFailed naming what went wrong */
    void make(UUID id) {
        journal.begin(id).ifPresent(this::make);
    }

    private void make(Report report) {
        var material = figures(report);
        journal.advance(report.id(), 35);
        var content = document(report, material);
        journal.advance(report.id(), 90);
        store(report, content);
    }

    private Material figures(Report report) {
        try {
            return collector.collect(report);
        } catch (RuntimeException failure) {
            throw new PartFailed(PartFailed.Part.FIGURES, failure);
        }
    }

    private byte[] document(Report report, Material material) {
        try (var content = new ByteArrayOutputStream()) {
            write(report, material, content);
            return report.format() == Format.PDF ? signer.sign(content.toByteArray()) : content.toByteArray();
        } catch (IOException | RuntimeException failure) {
            throw new PartFailed(PartFailed.Part.DOCUMENT, failure);
        }
    }

    private void write(Report report, Material material, OutputStream content) throws IOException {
        switch (report.format()) {
            case PDF -> pdf.write(material, report.checkCode(), content);
            case XLSX -> workbook.write(material, report.checkCode(), content);
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
