package id.reviu.reporting.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anybody who holds a report whether it is genuine. */
@Service
public class ReportCheck {

    private final Reports reports;

    ReportCheck(Reports reports) {
        this.reports = reports;
    }

    /**
     * The report of a code.
     *
     * @throws UnknownCode when no report has it
     */
    @Transactional(readOnly = true)
    public Report of(String typed) {
        return reports.find(CheckCode.typed(typed)).orElseThrow(UnknownCode::new);
    }
}
