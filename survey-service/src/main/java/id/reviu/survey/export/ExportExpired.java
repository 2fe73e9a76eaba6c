package id.reviu.survey.export;

import id.reviu.platform.problem.Refusal;

/** The file was removed when its days were over. */
final class ExportExpired extends Refusal {

    ExportExpired() {
        super(Kind.GONE, "export-expired");
    }
}
