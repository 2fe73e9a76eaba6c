package id.reviu.reporting.access;

import id.reviu.platform.problem.Refusal;

/** An office's person whose token names no office, or several. */
public class NoSingleOffice extends Refusal {

    NoSingleOffice() {
        super(Kind.FORBIDDEN, "no-single-office");
    }
}
