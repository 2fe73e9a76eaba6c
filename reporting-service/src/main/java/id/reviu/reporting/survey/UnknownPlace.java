package id.reviu.reporting.survey;

import id.reviu.platform.problem.Refusal;

/** A place in a list that no earlier piece of it named. */
public class UnknownPlace extends Refusal {

    UnknownPlace() {
        super(Kind.MALFORMED, "unknown-place");
    }
}
