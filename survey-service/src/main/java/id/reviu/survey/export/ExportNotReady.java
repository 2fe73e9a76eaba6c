package id.reviu.survey.export;

import id.reviu.platform.problem.Refusal;

/** Somebody asked for a file that is not written yet, or could not be. */
final class ExportNotReady extends Refusal {

    ExportNotReady(int progress) {
        super(Kind.CONFLICT, "export-not-ready", progress);
    }
}
