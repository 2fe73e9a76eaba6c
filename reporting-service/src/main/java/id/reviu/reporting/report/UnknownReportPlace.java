package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;

/** A place in the list of reports that no answer has named. */
public class UnknownReportPlace extends Refusal {

    UnknownReportPlace() {
        super(Kind.MALFORMED, "unknown-place");
    }
}
