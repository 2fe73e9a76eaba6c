package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;

/** An office's person asked for a report that is not about that office. */
public class ReportForTheCity extends Refusal {

    ReportForTheCity() {
        super(Kind.FORBIDDEN, "report-for-the-city");
    }
}
