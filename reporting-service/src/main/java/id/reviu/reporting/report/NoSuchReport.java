package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;
import java.util.UUID;

/** A report that does not exist, or that somebody else ordered. */
public class NoSuchReport extends Refusal {

    NoSuchReport(UUID id) {
        super(Kind.NOT_FOUND, "no-such-report", id);
    }
}
