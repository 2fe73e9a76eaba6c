package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;

/** A review, year or office that nobody here knows. */
public class NoSuchSubject extends Refusal {

    NoSuchSubject(Object what) {
        super(Kind.NOT_FOUND, "no-such-subject", String.valueOf(what));
    }
}
