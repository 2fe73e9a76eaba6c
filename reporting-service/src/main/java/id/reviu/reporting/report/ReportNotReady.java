package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;

/** Somebody asked for the file of a report that is not done. */
public class ReportNotReady extends Refusal {

    ReportNotReady(Report report) {
        super(Kind.CONFLICT, "report-not-ready", report.id(), report.progress());
    }
}
