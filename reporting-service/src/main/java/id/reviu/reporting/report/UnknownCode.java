package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;

/** No report has this code: it was mistyped, or the paper is not ours. */
public class UnknownCode extends Refusal {

    UnknownCode() {
        super(Kind.NOT_FOUND, "report-code-unknown");
    }
}
